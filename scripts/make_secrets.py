"""`make secrets`: new random secrets of docker-compose.yaml into secrets/, for their owner alone; keeps what is there.

Also writes WAQAI_UID into .env: containers run as the owner of the secrets, but never as root.
"""

import base64
import json
import os
import secrets
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Who the image's own user is, and who stands for root.
UID = 50000


def keep(folder: Path, name: str, value: str) -> str:
    """The secret of that name: the one on disk, else `value`, which is then written for its owner alone."""
    path = folder / name
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(value, encoding="utf8")
    return path.read_text(encoding="utf8")


def make(folder: Path) -> None:
    """Makes all of them."""
    folder.mkdir(mode=0o700, exist_ok=True)
    keep(folder, "fernet_key", base64.urlsafe_b64encode(secrets.token_bytes(32)).decode())
    keep(folder, "jwt_secret", secrets.token_urlsafe(64))
    postgres = keep(folder, "postgres_password", secrets.token_hex(24))
    redis = keep(folder, "redis_password", secrets.token_hex(24))
    keep(folder, "database_url", f"postgresql+psycopg2://airflow:{postgres}@postgres/airflow")
    keep(folder, "result_backend", f"db+postgresql://airflow:{postgres}@postgres/airflow")
    keep(folder, "broker_url", f"redis://:{redis}@redis:6379/0")
    # Logins of Airflow and of Flower; the profile s3 and those who use it.
    keep(folder, "api_passwords", json.dumps({"operator": secrets.token_urlsafe(18)}))
    keep(folder, "flower_login", f"operator:{secrets.token_urlsafe(18)}")
    key, word = secrets.token_hex(10), secrets.token_urlsafe(30)
    allowed = {"name": "waqai", "credentials": [{"accessKey": key, "secretKey": word}], "actions": ["Admin"]}
    known = json.loads(keep(folder, "s3_config", json.dumps({"identities": [allowed]})))
    given = known["identities"][0]["credentials"][0]
    lines = ("[default]", f"aws_access_key_id = {given['accessKey']}", f"aws_secret_access_key = {given['secretKey']}")
    keep(folder, "aws_credentials", "\n".join(lines) + "\n")
    # Yours, if mail alerts need one; an empty one serves where they do not.
    keep(folder, "smtp_password", "")


def owned(folder: Path, env: Path) -> None:
    """Sees to it that containers can read the secrets without being root."""
    uid = os.getuid() or UID
    if os.getuid() == 0:
        for path in (folder, *folder.iterdir()):
            os.chown(path, uid, -1)
    told = env.read_text(encoding="utf8") if env.exists() else ""
    if "WAQAI_UID=" not in told:
        env.write_text(f"{told}WAQAI_UID={uid}\n", encoding="utf8")


def main() -> None:
    """All of it, here."""
    make(ROOT / "secrets")
    owned(ROOT / "secrets", ROOT / ".env")
    print("Secrets lie in secrets/ (ignored by git). Airflow's login: user operator, password in secrets/api_passwords")


if __name__ == "__main__":
    main()
