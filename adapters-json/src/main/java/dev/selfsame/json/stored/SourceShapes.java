package dev.selfsame.json.stored;

import static dev.selfsame.json.stored.Field.list;
import static dev.selfsame.json.stored.Field.optional;
import static dev.selfsame.json.stored.Field.required;
import static dev.selfsame.json.stored.Field.set;
import static dev.selfsame.json.stored.Field.usually;
import static dev.selfsame.json.stored.Plain.FLAG;
import static dev.selfsame.json.stored.Plain.INSTANT;
import static dev.selfsame.json.stored.Plain.LONG;
import static dev.selfsame.json.stored.Plain.TEXT;
import static dev.selfsame.json.stored.Plain.text;
import static java.util.Comparator.naturalOrder;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.CorrelationRule;
import dev.selfsame.source.ManagerCorrelation;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.source.SyncedAttribute;

/** The shapes of sources and their accounts. */
final class SourceShapes {

    static final Shape<SourceId> ID = text(SourceId::new, SourceId::value);
    static final Shape<AccountId> ACCOUNT_ID = text(AccountId::new, AccountId::value);

    private static final Building<Account, Account.Builder> ACCOUNT = Building.of(
                    Account::builder, Account.Builder::build)
            .with(required("id", ACCOUNT_ID, Account::id), Account.Builder::id)
            .with(required("source", ID, Account::source), Account.Builder::source)
            .with(required("nativeIdentity", TEXT, Account::nativeIdentity), Account.Builder::nativeIdentity)
            .with(required("name", TEXT, Account::name), Account.Builder::name)
            .with(optional("uuid", TEXT, Account::uuid), Account.Builder::uuid)
            .with(optional("identity", IdentityShapes.ID, Account::identity), Account.Builder::identity)
            .with(required("created", INSTANT, Account::created), Account.Builder::created)
            .with(required("modified", INSTANT, Account::modified), Account.Builder::modified)
            .with(usually(false, "disabled", FLAG, Account::disabled), Account.Builder::disabled)
            .with(usually(false, "locked", FLAG, Account::locked), Account.Builder::locked)
            .with(
                    usually(false, "manuallyCorrelated", FLAG, Account::manuallyCorrelated),
                    Account.Builder::manuallyCorrelated)
            .with(usually(1L, "version", LONG, Account::version), Account.Builder::version);

    static final Shape<Account> ACCOUNT_DETAIL = ACCOUNT.shape();

    static final Shape<Account> WHOLE_ACCOUNT = ACCOUNT.with(
                    usually(Attributes.none(), "attributes", AttributeShapes.ATTRIBUTES, Account::attributes),
                    Account.Builder::attributes)
            .shape();

    private static final Shape<CorrelationRule> CORRELATION = ObjectShape.of(
            required("accountAttribute", TEXT, CorrelationRule::accountAttribute),
            required("identityAttribute", TEXT, CorrelationRule::identityAttribute),
            CorrelationRule::new);

    private static final Shape<ManagerCorrelation> MANAGER_CORRELATION = ObjectShape.of(
            required("accountAttribute", TEXT, ManagerCorrelation::accountAttribute),
            required("identityAttribute", TEXT, ManagerCorrelation::identityAttribute),
            ManagerCorrelation::new);

    private static final Shape<SyncedAttribute> SYNCED = ObjectShape.of(
            required("identityAttribute", TEXT, SyncedAttribute::identityAttribute),
            required("accountAttribute", TEXT, SyncedAttribute::accountAttribute),
            SyncedAttribute::new);

    static final Shape<Source> SOURCE = Building.of(Source::builder, Source.Builder::build)
            .with(required("id", ID, Source::id), Source.Builder::id)
            .with(required("name", TEXT, Source::name), Source.Builder::name)
            .with(optional("description", TEXT, Source::description), Source.Builder::description)
            .with(usually(false, "authoritative", FLAG, Source::authoritative), Source.Builder::authoritative)
            .with(usually("delimited-file", "connector", TEXT, Source::connector), Source.Builder::connector)
            .with(
                    usually("id", "nativeIdentityAttribute", TEXT, Source::nativeIdentityAttribute),
                    Source.Builder::nativeIdentityAttribute)
            .with(usually("name", "nameAttribute", TEXT, Source::nameAttribute), Source.Builder::nameAttribute)
            .with(set("multiValued", TEXT, naturalOrder(), Source::multiValued), Source.Builder::addAllMultiValued)
            .with(list("correlation", CORRELATION, Source::correlation), Source.Builder::addAllCorrelation)
            .with(
                    optional("managerCorrelation", MANAGER_CORRELATION, Source::managerCorrelation),
                    Source.Builder::managerCorrelation)
            .with(list("synced", SYNCED, Source::synced), Source.Builder::addAllSynced)
            .with(usually(1L, "version", LONG, Source::version), Source.Builder::version)
            .shape();

    private SourceShapes() {}
}
