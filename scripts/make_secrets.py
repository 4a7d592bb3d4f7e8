"""`make secrets`: new random secrets of docker-compose.yaml into secrets/; keeps those that exist."""

import base64
import secrets
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "secrets"


def keep(name: str, value: str) -> str:
    """The secret of that name: the one on disk, else `value`, which is then written for its owner alone."""
    path = FOLDER / name
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(value)
    return path.read_text()


def main() -> None:
    """Makes all of them."""
    FOLDER.mkdir(mode=0o700, exist_ok=True)
    keep("fernet_key", base64.urlsafe_b64encode(secrets.token_bytes(32)).decode())
    keep("jwt_secret", secrets.token_urlsafe(64))
    postgres = keep("postgres_password", secrets.token_hex(24))
    redis = keep("redis_password", secrets.token_hex(24))
    keep("database_url", f"postgresql+psycopg2://airflow:{postgres}@postgres/airflow")
    keep("result_backend", f"db+postgresql://airflow:{postgres}@postgres/airflow")
    keep("broker_url", f"redis://:{redis}@redis:6379/0")
    # Yours, if mail alerts need one; an empty one serves where they do not.
    keep("smtp_password", "")
    print(f"Secrets lie in {FOLDER.name}/ (ignored by git)")


if __name__ == "__main__":
    main()
