"""The steps of the pipeline as functions, for the command line and for Airflow alike: fetch, build, roll up, report."""
