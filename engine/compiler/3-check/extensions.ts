/** The file types that can be told apart when they are uploaded. */
export const knownExtensions: readonly string[] = [
  'pdf', 'jpg', 'jpeg', 'png', 'gif', 'bmp', 'webp', 'tif', 'tiff', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'wps', 'et',
  'ofd', 'txt', 'csv', 'zip', 'rar', '7z', 'mp4', 'mp3',
];
