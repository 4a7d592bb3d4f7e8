# JupyterLab on the tables, without rights to change them. Its token is printed in the log.
FROM python:3.12.11-slim-bookworm
ENV PIP_NO_CACHE_DIR=1 PYTHONPATH=/opt/waqai/include
RUN useradd --uid 50001 --create-home reader
COPY requirements-dev.txt /opt/waqai/
RUN pip install -r /opt/waqai/requirements-dev.txt jupyterlab==4.4.9
COPY include /opt/waqai/include
USER reader
WORKDIR /home/reader
ENTRYPOINT ["jupyter", "lab", "--ip=0.0.0.0", "--no-browser"]
