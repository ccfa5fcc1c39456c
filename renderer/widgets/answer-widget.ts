/** What every widget is given; the field itself it takes from its context. */
export interface AnswerWidgetProps {
  /** As entered: it may be of the wrong type. */
  readonly answer: unknown;
  /** Enters an answer; undefined clears it. */
  readonly onAnswer: (answer: unknown) => void;
  /** The reader has left the field: its problems may be shown from now on. */
  readonly onLeave: () => void;
}
