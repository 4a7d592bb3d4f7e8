"""Statements and letters that ask, call or refuse as those who wrote them do."""
