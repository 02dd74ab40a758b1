-- Which migration was the last.
CREATE TABLE ${prefix}schema_version (
    version INTEGER NOT NULL
);
INSERT INTO ${prefix}schema_version (version) VALUES (1);

-- One row a tenant: the position of its log's last entry, a number that changes whenever something is configured, and the
-- attributes that are searched, one a line.
-- Whoever commits for a tenant holds this row's lock, so that the log has no gaps and no two commits cross.
CREATE TABLE ${prefix}tenant (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    searched TEXT NOT NULL,
    PRIMARY KEY (tenant)
);

-- The *_key columns are folded by the library: 01 and the text as UTF-8, or 02 where there is none.
CREATE TABLE ${prefix}identity (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    id VARCHAR(128) COLLATE "C" NOT NULL,
    id_key BYTEA NOT NULL,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_key BYTEA NOT NULL,
    alias_key BYTEA NOT NULL,
    firstname_key BYTEA NOT NULL,
    lastname_key BYTEA NOT NULL,
    email_key BYTEA NOT NULL,
    status VARCHAR(64) COLLATE "C" NOT NULL,
    processing VARCHAR(64) COLLATE "C" NOT NULL,
    correlated BOOLEAN NOT NULL,
    is_protected BOOLEAN NOT NULL,
    manager_id VARCHAR(128) COLLATE "C",
    profile_id VARCHAR(128) COLLATE "C",
    fulfilment VARCHAR(1) COLLATE "C" NOT NULL,
    reports INTEGER NOT NULL,
    attributes JSONB NOT NULL,
    detail JSON NOT NULL,
    PRIMARY KEY (tenant, id) INCLUDE (correlated)
) WITH (fillfactor = 85);
CREATE INDEX ${prefix}identity_id ON ${prefix}identity (tenant, id_key);
CREATE INDEX ${prefix}identity_name ON ${prefix}identity (tenant, name_key, id, correlated);
CREATE INDEX ${prefix}identity_alias ON ${prefix}identity (tenant, alias_key, id, correlated);
CREATE INDEX ${prefix}identity_status ON ${prefix}identity (tenant, status, id, correlated);
CREATE INDEX ${prefix}identity_status_down ON ${prefix}identity (tenant, status DESC, id, correlated);
CREATE INDEX ${prefix}identity_firstname ON ${prefix}identity (tenant, firstname_key);
CREATE INDEX ${prefix}identity_lastname ON ${prefix}identity (tenant, lastname_key);
CREATE INDEX ${prefix}identity_email ON ${prefix}identity (tenant, email_key);
CREATE INDEX ${prefix}identity_processing ON ${prefix}identity (tenant, processing, id) WHERE processing <> 'OK';
CREATE INDEX ${prefix}identity_protected ON ${prefix}identity (tenant, id) WHERE is_protected;
CREATE INDEX ${prefix}identity_uncorrelated ON ${prefix}identity (tenant, id) WHERE NOT correlated;
CREATE INDEX ${prefix}identity_manager ON ${prefix}identity (tenant, manager_id, id);
CREATE INDEX ${prefix}identity_profile ON ${prefix}identity (tenant, profile_id, id);
CREATE INDEX ${prefix}identity_fulfilment ON ${prefix}identity (tenant, fulfilment, id) WHERE fulfilment <> 'S';

-- Correlated identities by the folded values of the attributes that correlation asks for.
CREATE TABLE ${prefix}searched (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    attribute VARCHAR(128) COLLATE "C" NOT NULL,
    value_key BYTEA NOT NULL,
    id VARCHAR(128) COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, attribute, value_key, id)
);
CREATE INDEX ${prefix}searched_identity ON ${prefix}searched (tenant, id);

CREATE TABLE ${prefix}account (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    id VARCHAR(128) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    source_id VARCHAR(128) COLLATE "C" NOT NULL,
    native_identity TEXT NOT NULL,
    native_key BYTEA NOT NULL,
    identity_id VARCHAR(128) COLLATE "C",
    attributes JSONB NOT NULL,
    detail JSON NOT NULL,
    PRIMARY KEY (tenant, id)
) WITH (fillfactor = 85);
CREATE INDEX ${prefix}account_native ON ${prefix}account (tenant, source_id, native_key);
CREATE INDEX ${prefix}account_source ON ${prefix}account (tenant, source_id, id);
CREATE INDEX ${prefix}account_identity ON ${prefix}account (tenant, identity_id, id);

CREATE TABLE ${prefix}assignment (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    id VARCHAR(128) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    identity_id VARCHAR(128) COLLATE "C" NOT NULL,
    role_id VARCHAR(128) COLLATE "C" NOT NULL,
    document JSON NOT NULL,
    PRIMARY KEY (tenant, id)
);
CREATE INDEX ${prefix}assignment_identity ON ${prefix}assignment (tenant, identity_id, id);
CREATE INDEX ${prefix}assignment_role ON ${prefix}assignment (tenant, role_id);

CREATE TABLE ${prefix}ownership (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    association VARCHAR(64) COLLATE "C" NOT NULL,
    entity_type VARCHAR(64) COLLATE "C" NOT NULL,
    entity_id VARCHAR(128) COLLATE "C" NOT NULL,
    entity_name TEXT NOT NULL,
    owner_id VARCHAR(128) COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, association, entity_type, entity_id)
);
CREATE INDEX ${prefix}ownership_owner ON ${prefix}ownership (tenant, owner_id);

-- Invitations and verifications that were closed stay for a while, so that they can be opened again.
CREATE TABLE ${prefix}invitation (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    id VARCHAR(128) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    identity_id VARCHAR(128) COLLATE "C" NOT NULL,
    closed_at NUMERIC(26, 9),
    document JSON NOT NULL,
    PRIMARY KEY (tenant, id)
);
CREATE INDEX ${prefix}invitation_identity ON ${prefix}invitation (tenant, identity_id, id);
CREATE INDEX ${prefix}invitation_closed ON ${prefix}invitation (tenant, closed_at);

CREATE TABLE ${prefix}verification (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    id VARCHAR(128) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    identity_id VARCHAR(128) COLLATE "C" NOT NULL,
    closed_at NUMERIC(26, 9),
    document JSON NOT NULL,
    PRIMARY KEY (tenant, id)
);
CREATE INDEX ${prefix}verification_identity ON ${prefix}verification (tenant, identity_id, id);
CREATE INDEX ${prefix}verification_closed ON ${prefix}verification (tenant, closed_at);

CREATE TABLE ${prefix}task (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    id VARCHAR(128) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    created NUMERIC(26, 9) NOT NULL,
    document JSON NOT NULL,
    PRIMARY KEY (tenant, id)
);
CREATE INDEX ${prefix}task_created ON ${prefix}task (tenant, created);

CREATE TABLE ${prefix}sync_job (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    id VARCHAR(128) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    identity_id VARCHAR(128) COLLATE "C" NOT NULL,
    document JSON NOT NULL,
    PRIMARY KEY (tenant, id)
);

-- Sources, transforms, provisioning policies, identity profiles, roles, access profiles and entitlements.
CREATE TABLE ${prefix}configured (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    kind VARCHAR(64) COLLATE "C" NOT NULL,
    id VARCHAR(128) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_key BYTEA NOT NULL,
    document JSON NOT NULL,
    PRIMARY KEY (tenant, kind, id)
);
CREATE INDEX ${prefix}configured_name ON ${prefix}configured (tenant, kind, name_key);

-- The columns from task_name to priority are db-scheduler's, which may run what is stored here. Instants with all of their
-- nanoseconds are seconds since 1970.
CREATE TABLE ${prefix}effect (
    task_name VARCHAR(80) COLLATE "C" NOT NULL,
    task_instance VARCHAR(400) COLLATE "C" NOT NULL,
    task_data BYTEA,
    execution_time TIMESTAMP WITH TIME ZONE NOT NULL,
    picked BOOLEAN NOT NULL,
    picked_by TEXT,
    last_success TIMESTAMP WITH TIME ZONE,
    last_failure TIMESTAMP WITH TIME ZONE,
    consecutive_failures INTEGER,
    last_heartbeat TIMESTAMP WITH TIME ZONE,
    version BIGINT NOT NULL,
    priority SMALLINT,
    number BIGINT GENERATED ALWAYS AS IDENTITY,
    due NUMERIC(26, 9) NOT NULL,
    attempts INTEGER NOT NULL,
    trouble TEXT,
    dead BOOLEAN NOT NULL,
    claimed BOOLEAN NOT NULL,
    effect JSON NOT NULL,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX ${prefix}effect_due ON ${prefix}effect (task_name, dead, due, number);
CREATE INDEX ${prefix}effect_execution ON ${prefix}effect (task_name, execution_time);
CREATE INDEX ${prefix}effect_heartbeat ON ${prefix}effect (last_heartbeat);

-- Who has changed what and when, in order and without gaps; "event" holds the exact instant and all that has changed.
CREATE TABLE ${prefix}event_log (
    tenant VARCHAR(64) COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    actor TEXT NOT NULL,
    kind VARCHAR(64) COLLATE "C" NOT NULL,
    subject TEXT NOT NULL,
    event JSON NOT NULL,
    PRIMARY KEY (tenant, position)
);
