"""Writes docs/data_dictionary.md and docs/schemas/*.json from the declared columns.

docs/schemas/history.json keeps what each schema version held: a version already there is never rewritten.
"""

import json
from pathlib import Path

from waqai.tables.columns import TABLES
from waqai.tables.dictionary import history, json_schema, markdown

DOCS = Path(__file__).parents[1] / "docs"


def main() -> None:
    """Writes the files."""
    (DOCS / "data_dictionary.md").write_text(markdown(), encoding="utf8")
    (DOCS / "schemas").mkdir(exist_ok=True)
    for name, table in TABLES.items():
        text = json.dumps(json_schema(table), ensure_ascii=False, indent=1) + "\n"
        (DOCS / "schemas" / f"{name}.json").write_text(text, encoding="utf8")
    path = DOCS / "schemas" / "history.json"
    known = json.loads(path.read_text(encoding="utf8")) if path.exists() else {}
    path.write_text(json.dumps(history(known), indent=1) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
