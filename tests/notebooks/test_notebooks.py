"""The notebooks: made from their sources, and run on tables built from the sample newsroom, with their pictures."""

import sys
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).resolve().parents[2]
NAMES = sorted(path.stem for path in (ROOT / "notebooks" / "sources").glob("*.py"))
# Plots each notebook must show on the sample; the audit shows text.
PLOTS = {"01_first_look": 2, "02_casualty_series": 3, "03_diplomacy_timeline": 3, "04_evidence_audit": 0}


@pytest.fixture(scope="module")
def scripts():
    """The generator and the sample data, as modules."""
    sys.path.insert(0, str(ROOT / "scripts"))
    import make_notebooks
    import sample_data

    yield make_notebooks, sample_data
    sys.path.remove(str(ROOT / "scripts"))


@pytest.fixture(scope="module")
def uri(scripts, tmp_path_factory):
    """A data folder built from the sample newsroom's pages."""
    folder = str(tmp_path_factory.mktemp("data"))
    scripts[1].make(folder)
    scripts[0].with_reference(folder)
    return folder


def test_the_five_notebooks_are_there():
    assert [name[:2] for name in NAMES] == ["01", "02", "03", "04", "05"]


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_is_what_its_source_says(scripts, name):
    made = nbformat.writes(scripts[0].notebook(ROOT / "notebooks" / "sources" / f"{name}.py"))
    on_disk = (ROOT / "notebooks" / f"{name}.ipynb").read_text(encoding="utf8")
    assert on_disk.strip() == made.strip(), "run: python scripts/make_notebooks.py"
    nbformat.validate(nbformat.reads(on_disk, as_version=4))


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_runs_on_the_sample(scripts, uri, name):
    run = scripts[0].run(scripts[0].notebook(ROOT / "notebooks" / "sources" / f"{name}.py"), uri)
    outputs = [output for cell in run.cells if cell.cell_type == "code" for output in cell.outputs]
    assert not [output for output in outputs if output.output_type == "error" or output.get("name") == "stderr"]
    pictures = [output for output in outputs if "image/png" in output.get("data", {})]
    assert len(pictures) >= PLOTS.get(name, 2)
    text = "".join(output.get("text", "") for output in outputs)
    if name == "02_casualty_series":
        assert "invented-series: PSE-GAZA killed cumulative since 2023-10-07" in text
        assert "wrong 1; first disagreement 2025-06-17: ours 55,467, theirs 55,493" in text
    if name == "04_evidence_audit":
        assert "raw/warc/" in text and "Lexicon   outcomes.yaml" in text
