-- Whoever answers for risk reads what automation means for people: the same as policy/people.toml.
insert into role_may (object, deed, role) values ('workforce', 'read', 'risk');
