"""Quality review in rows: samples drawn, reviews written, findings made into exam cases."""
