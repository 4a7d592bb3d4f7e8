"""CAMEO root codes of PLOVER's types, for those who join Waqai's acts with data sets coded in CAMEO.

They are those of PLOVER's own table: Open Event Data Alliance, "CAMEO to PLOVER conversion table", PLOVER manual draft
0.8, 17 September 2021 (CAMEO2PLOVER-2021.txt of github.com/openeventdata/PLOVER). That table parts root 08 in two, and
gives 09 (investigations) to ACCUSE besides 11, of which the acts told here are.
"""

ROOTS = {
    "AGREE": "03",
    "CONSULT": "04",
    "SUPPORT": "05",
    "COOPERATE": "06",
    "AID": "07",
    "CONCEDE": "08",
    "RETREAT": "08",
    "REQUEST": "10",
    "ACCUSE": "11",
    "REJECT": "12",
    "THREATEN": "13",
    "PROTEST": "14",
    "MOBILIZE": "15",
    "SANCTION": "16",
}
