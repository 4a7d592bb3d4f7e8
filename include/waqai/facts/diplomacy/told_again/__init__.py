"""The same act told twice, inside another act, or by a noun later on, is one fact."""
