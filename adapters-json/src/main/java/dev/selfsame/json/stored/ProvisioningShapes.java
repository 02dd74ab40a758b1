package dev.selfsame.json.stored;

import static dev.selfsame.json.stored.Field.list;
import static dev.selfsame.json.stored.Field.required;
import static dev.selfsame.json.stored.Field.usually;
import static dev.selfsame.json.stored.Plain.FLAG;
import static dev.selfsame.json.stored.Plain.LONG;
import static dev.selfsame.json.stored.Plain.TEXT;

import dev.selfsame.provisioning.AccountField;
import dev.selfsame.provisioning.ProvisioningPolicy;

/** The shapes of how accounts are made. */
final class ProvisioningShapes {

    private static final Shape<AccountField> FIELD = ObjectShape.of(
            required("name", TEXT, AccountField::name),
            required("transform", ProfileShapes.TRANSFORM, AccountField::transform),
            usually(false, "required", FLAG, AccountField::required),
            AccountField::new);

    static final Shape<ProvisioningPolicy> POLICY = Building.of(
                    ProvisioningPolicy::builder, ProvisioningPolicy.Builder::build)
            .with(required("source", SourceShapes.ID, ProvisioningPolicy::source), ProvisioningPolicy.Builder::source)
            .with(required("name", TEXT, ProvisioningPolicy::name), ProvisioningPolicy.Builder::name)
            .with(list("fields", FIELD, ProvisioningPolicy::fields), ProvisioningPolicy.Builder::addAllFields)
            .with(usually(1L, "version", LONG, ProvisioningPolicy::version), ProvisioningPolicy.Builder::version)
            .shape();

    private ProvisioningShapes() {}
}
