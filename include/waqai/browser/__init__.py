"""The facts browser: see every number in its sentence. Server-rendered pages over the tables; knows no Airflow."""
