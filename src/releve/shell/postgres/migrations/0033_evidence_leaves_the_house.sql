-- Who may take the evidence of a conversation out of the house: the same as policy/people.toml.
insert into role_may (object, deed, role)
values ('evidence', 'do', 'lead'), ('evidence', 'do', 'risk');
