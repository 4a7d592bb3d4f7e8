"""Seeing: what each source gave on a date, alarms where that is unusual, and who is told. Nothing here lies in tables/.

A wall clock may stand in these files, as it must not in tables/. What fails here never fails the build.
"""
