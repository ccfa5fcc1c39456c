"""What Python's jsonschema says of each submission of a corpus: a folder of FORM.schema.json and FORM.corpus.json."""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator

for corpus in sorted(pathlib.Path(sys.argv[1]).glob("*.corpus.json")):
    form = corpus.name.removesuffix(".corpus.json")
    schema = json.loads((corpus.parent / f"{form}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    submissions = json.loads(corpus.read_text(encoding="utf-8"))
    print(json.dumps({"form": form, "accepted": [validator.is_valid(one) for one in submissions]}), flush=True)
