# Waqai on Airflow, with its pinned requirements, as a user without rights.
FROM python:3.12.11-slim-bookworm
ENV AIRFLOW_HOME=/opt/airflow PYTHONUNBUFFERED=1 PIP_NO_CACHE_DIR=1 PYTHONPATH=/opt/waqai/include
# Compose runs it as whoever made the secrets, in group 0: what is written to is open to that group, and as the image
# knows no such user, Airflow reads its name and home here, without which it does not start.
ENV USER=airflow HOME=/opt/airflow
RUN useradd --uid 50000 --gid 0 --create-home --home-dir /opt/airflow airflow \
    && mkdir -p /opt/waqai /opt/airflow/logs /data \
    && chown -R airflow:0 /opt/waqai /opt/airflow /data && chmod -R g+rwX /opt/airflow /data
COPY requirements-prod.txt /opt/waqai/
RUN pip install -r /opt/waqai/requirements-prod.txt
COPY --chown=airflow . /opt/waqai
RUN pip install --no-deps /opt/waqai
USER airflow
WORKDIR /opt/airflow
ENTRYPOINT ["airflow"]
