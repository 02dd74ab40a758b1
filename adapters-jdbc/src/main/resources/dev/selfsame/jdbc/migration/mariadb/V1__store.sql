-- Which migration was the last.
CREATE TABLE ${prefix}schema_version (
    version INTEGER NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
INSERT INTO ${prefix}schema_version (version) VALUES (1);

-- One row a tenant: the position of its log's last entry, a number that changes whenever something is configured, and the
-- attributes that are searched, one a line.
-- Whoever commits for a tenant holds this row's lock, so that the log has no gaps and no two commits cross.
CREATE TABLE ${prefix}tenant (
    tenant VARCHAR(64) NOT NULL,
    position BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    searched LONGTEXT NOT NULL,
    PRIMARY KEY (tenant)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- The *_key columns are folded by the library: 01 and the text as UTF-8, or 02 where there is none.
CREATE TABLE ${prefix}identity (
    tenant VARCHAR(64) NOT NULL,
    id VARCHAR(128) NOT NULL,
    id_key VARBINARY(520) NOT NULL,
    version BIGINT NOT NULL,
    name LONGTEXT NOT NULL,
    name_key VARBINARY(1001) NOT NULL,
    alias_key VARBINARY(1001) NOT NULL,
    firstname_key VARBINARY(1001) NOT NULL,
    lastname_key VARBINARY(1001) NOT NULL,
    email_key VARBINARY(1001) NOT NULL,
    status VARCHAR(64) NOT NULL,
    processing VARCHAR(64) NOT NULL,
    correlated BOOLEAN NOT NULL,
    is_protected BOOLEAN NOT NULL,
    manager_id VARCHAR(128),
    profile_id VARCHAR(128),
    fulfilment VARCHAR(1) NOT NULL,
    reports INTEGER NOT NULL,
    attributes JSON NOT NULL,
    detail JSON NOT NULL,
    PRIMARY KEY (tenant, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX ${prefix}identity_id ON ${prefix}identity (tenant, id_key);
CREATE INDEX ${prefix}identity_name ON ${prefix}identity (tenant, name_key, id, correlated);
CREATE INDEX ${prefix}identity_alias ON ${prefix}identity (tenant, alias_key, id, correlated);
CREATE INDEX ${prefix}identity_status ON ${prefix}identity (tenant, status, id, correlated);
CREATE INDEX ${prefix}identity_name_down ON ${prefix}identity (tenant, name_key DESC, id, correlated);
CREATE INDEX ${prefix}identity_alias_down ON ${prefix}identity (tenant, alias_key DESC, id, correlated);
CREATE INDEX ${prefix}identity_status_down ON ${prefix}identity (tenant, status DESC, id, correlated);
CREATE INDEX ${prefix}identity_firstname ON ${prefix}identity (tenant, firstname_key);
CREATE INDEX ${prefix}identity_lastname ON ${prefix}identity (tenant, lastname_key);
CREATE INDEX ${prefix}identity_email ON ${prefix}identity (tenant, email_key);
CREATE INDEX ${prefix}identity_processing ON ${prefix}identity (tenant, processing, id);
CREATE INDEX ${prefix}identity_protected ON ${prefix}identity (tenant, is_protected, id);
CREATE INDEX ${prefix}identity_correlated ON ${prefix}identity (tenant, correlated, id);
CREATE INDEX ${prefix}identity_manager ON ${prefix}identity (tenant, manager_id, id);
CREATE INDEX ${prefix}identity_profile ON ${prefix}identity (tenant, profile_id, id);
CREATE INDEX ${prefix}identity_fulfilment ON ${prefix}identity (tenant, fulfilment, id);

-- Correlated identities by the folded values of the attributes that correlation asks for.
CREATE TABLE ${prefix}searched (
    tenant VARCHAR(64) NOT NULL,
    attribute VARCHAR(128) NOT NULL,
    value_key VARBINARY(520) NOT NULL,
    id VARCHAR(128) NOT NULL,
    PRIMARY KEY (tenant, attribute, value_key, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX ${prefix}searched_identity ON ${prefix}searched (tenant, id);

CREATE TABLE ${prefix}account (
    tenant VARCHAR(64) NOT NULL,
    id VARCHAR(128) NOT NULL,
    version BIGINT NOT NULL,
    source_id VARCHAR(128) NOT NULL,
    native_identity LONGTEXT NOT NULL,
    native_key VARBINARY(1001) NOT NULL,
    identity_id VARCHAR(128),
    attributes JSON NOT NULL,
    detail JSON NOT NULL,
    PRIMARY KEY (tenant, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX ${prefix}account_native ON ${prefix}account (tenant, source_id, native_key);
CREATE INDEX ${prefix}account_source ON ${prefix}account (tenant, source_id, id);
CREATE INDEX ${prefix}account_identity ON ${prefix}account (tenant, identity_id, id);

CREATE TABLE ${prefix}assignment (
    tenant VARCHAR(64) NOT NULL,
    id VARCHAR(128) NOT NULL,
    version BIGINT NOT NULL,
    identity_id VARCHAR(128) NOT NULL,
    role_id VARCHAR(128) NOT NULL,
    document JSON NOT NULL,
    PRIMARY KEY (tenant, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX ${prefix}assignment_identity ON ${prefix}assignment (tenant, identity_id, id);
CREATE INDEX ${prefix}assignment_role ON ${prefix}assignment (tenant, role_id);

CREATE TABLE ${prefix}ownership (
    tenant VARCHAR(64) NOT NULL,
    association VARCHAR(64) NOT NULL,
    entity_type VARCHAR(64) NOT NULL,
    entity_id VARCHAR(128) NOT NULL,
    entity_name LONGTEXT NOT NULL,
    owner_id VARCHAR(128) NOT NULL,
    PRIMARY KEY (tenant, association, entity_type, entity_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX ${prefix}ownership_owner ON ${prefix}ownership (tenant, owner_id);

-- Invitations and verifications that were closed stay for a while, so that they can be opened again.
CREATE TABLE ${prefix}invitation (
    tenant VARCHAR(64) NOT NULL,
    id VARCHAR(128) NOT NULL,
    version BIGINT NOT NULL,
    identity_id VARCHAR(128) NOT NULL,
    closed_at DECIMAL(26, 9),
    document JSON NOT NULL,
    PRIMARY KEY (tenant, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX ${prefix}invitation_identity ON ${prefix}invitation (tenant, identity_id, id);
CREATE INDEX ${prefix}invitation_closed ON ${prefix}invitation (tenant, closed_at);

CREATE TABLE ${prefix}verification (
    tenant VARCHAR(64) NOT NULL,
    id VARCHAR(128) NOT NULL,
    version BIGINT NOT NULL,
    identity_id VARCHAR(128) NOT NULL,
    closed_at DECIMAL(26, 9),
    document JSON NOT NULL,
    PRIMARY KEY (tenant, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX ${prefix}verification_identity ON ${prefix}verification (tenant, identity_id, id);
CREATE INDEX ${prefix}verification_closed ON ${prefix}verification (tenant, closed_at);

CREATE TABLE ${prefix}task (
    tenant VARCHAR(64) NOT NULL,
    id VARCHAR(128) NOT NULL,
    version BIGINT NOT NULL,
    created DECIMAL(26, 9) NOT NULL,
    document JSON NOT NULL,
    PRIMARY KEY (tenant, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX ${prefix}task_created ON ${prefix}task (tenant, created);

CREATE TABLE ${prefix}sync_job (
    tenant VARCHAR(64) NOT NULL,
    id VARCHAR(128) NOT NULL,
    version BIGINT NOT NULL,
    identity_id VARCHAR(128) NOT NULL,
    document JSON NOT NULL,
    PRIMARY KEY (tenant, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Sources, transforms, provisioning policies, identity profiles, roles, access profiles and entitlements.
CREATE TABLE ${prefix}configured (
    tenant VARCHAR(64) NOT NULL,
    kind VARCHAR(64) NOT NULL,
    id VARCHAR(128) NOT NULL,
    version BIGINT NOT NULL,
    name LONGTEXT NOT NULL,
    name_key VARBINARY(1001) NOT NULL,
    document JSON NOT NULL,
    PRIMARY KEY (tenant, kind, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX ${prefix}configured_name ON ${prefix}configured (tenant, kind, name_key);

-- The columns from task_name to priority are db-scheduler's, which may run what is stored here. Instants with all of their
-- nanoseconds are seconds since 1970.
CREATE TABLE ${prefix}effect (
    task_name VARCHAR(80) NOT NULL,
    task_instance VARCHAR(400) NOT NULL,
    task_data LONGBLOB,
    execution_time DATETIME(6) NOT NULL,
    picked BOOLEAN NOT NULL,
    picked_by VARCHAR(255),
    last_success DATETIME(6),
    last_failure DATETIME(6),
    consecutive_failures INTEGER,
    last_heartbeat DATETIME(6),
    version BIGINT NOT NULL,
    priority SMALLINT,
    number BIGINT NOT NULL AUTO_INCREMENT,
    due DECIMAL(26, 9) NOT NULL,
    attempts INTEGER NOT NULL,
    trouble LONGTEXT,
    dead BOOLEAN NOT NULL,
    claimed BOOLEAN NOT NULL,
    effect JSON NOT NULL,
    PRIMARY KEY (task_name, task_instance),
    UNIQUE (number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE INDEX ${prefix}effect_due ON ${prefix}effect (task_name, dead, due, number);
CREATE INDEX ${prefix}effect_execution ON ${prefix}effect (task_name, execution_time);
CREATE INDEX ${prefix}effect_heartbeat ON ${prefix}effect (last_heartbeat);

-- Who has changed what and when, in order and without gaps; "event" holds the exact instant and all that has changed.
CREATE TABLE ${prefix}event_log (
    tenant VARCHAR(64) NOT NULL,
    position BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    actor LONGTEXT NOT NULL,
    kind VARCHAR(64) NOT NULL,
    subject LONGTEXT NOT NULL,
    event JSON NOT NULL,
    PRIMARY KEY (tenant, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
