"""The families of rules in a reader's words."""

FAMILIES = {
    "NUM": "figures", "DAT": "dates", "QUO": "quotations", "ATT": "sources", "NAM": "names",
    "POL": "what is said to happen", "INT": "one copy by itself", "COV": "left out", "WRD": "wording",
    "STR": "structure", "STY": "house style",
}  # fmt: skip
