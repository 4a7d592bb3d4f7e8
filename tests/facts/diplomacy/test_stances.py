"""The positions that acts take, on labelled sentences of our own."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read

SENTENCES = yaml.safe_load((Path(__file__).parent / "stances.yaml").read_text(encoding="utf8"))["sentences"]


@pytest.mark.parametrize("label", SENTENCES, ids=lambda label: str(label["text"])[:40])
def test_stance_issue_and_condition(label: dict[str, Any]) -> None:
    act = find_acts(read(label["text"]))[0]
    assert (act.stance, act.issue, act.condition) == (label["stance"], label["issue"], label.get("condition"))
