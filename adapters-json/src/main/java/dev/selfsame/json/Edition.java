package dev.selfsame.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.Role;
import dev.selfsame.decision.Configuration;
import dev.selfsame.json.Documents.Document;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.source.Source;
import dev.selfsame.transform.StoredTransform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Documents on their way to another configuration: what differs is written onto their objects. */
final class Edition {

    private final Shelf shelf;
    private final Contents contents;
    private final Configuration before;
    private final Configuration now;
    private final OwnerChanges owners;
    private final TransformChanges transforms;
    private final PolicyChanges policies;

    private Edition(List<Document> documents, Configuration now) {
        this.shelf = new Shelf(documents);
        this.contents = new Contents(shelf.opened());
        this.before = new Assembly(contents).configuration();
        this.now = now;
        this.owners = new OwnerChanges(before.owners(), now.owners());
        this.transforms = new TransformChanges(new References(now));
        this.policies = new PolicyChanges(transforms, before.policies(), now.policies());
    }

    static List<Document> of(List<Document> documents, Configuration configuration) {
        Edition edition = new Edition(documents, configuration);
        edition.write();
        return edition.shelf.documents();
    }

    private void write() {
        References references = new References(now);
        ProfileChanges profiles = new ProfileChanges(transforms, references);
        StateChanges states = new StateChanges(contents, references, shelf);
        SyncChanges sync = new SyncChanges(contents, references, shelf);
        AccessChanges access = new AccessChanges(contents, references);
        new Kind<>(Types.SOURCE, contents.sources(), (Source each) -> each.id().value(), Source::name)
                .write(versionless(Configuration::sources, Source::withVersion), (object, changes) -> {
                    SourceChanges.source(object, changes);
                    sync.source(changes);
                });
        new Kind<>(
                        Types.TRANSFORM,
                        contents.transforms(),
                        (StoredTransform each) -> each.id().value(),
                        StoredTransform::name)
                .write(
                        versionless(Configuration::transforms, StoredTransform::withVersion),
                        (object, changes) -> transforms.stored(changes));
        new Kind<>(
                        Types.PROFILE,
                        contents.profiles(),
                        (IdentityProfile each) -> each.id().value(),
                        IdentityProfile::name)
                .write(versionless(Configuration::profiles, IdentityProfile::withVersion), (object, changes) -> {
                    profiles.profile(object, changes);
                    states.states(object, changes.now().id().value(), changes);
                });
        new Kind<>(
                        Types.ENTITLEMENT,
                        contents.entitlements(),
                        (Entitlement each) -> each.id().value(),
                        Entitlement::name)
                .write(versionless(Configuration::entitlements, Entitlement::withVersion), access::entitlement);
        new Kind<>(
                        Types.ACCESS_PROFILE,
                        contents.accessProfiles(),
                        (AccessProfile each) -> each.id().value(),
                        AccessProfile::name)
                .write(versionless(Configuration::accessProfiles, AccessProfile::withVersion), access::accessProfile);
        new Kind<>(Types.ROLE, contents.roles(), (Role each) -> each.id().value(), Role::name)
                .write(versionless(Configuration::roles, Role::withVersion), access::role);
    }

    /** Said where no profile rests on it. */
    private void authoritative(Exported object, Source source) {
        boolean rests = now.profiles().stream()
                .anyMatch(each -> each.authoritativeSource().equals(source.id()));
        boolean says = object.at("authoritative").flag().orElse(false);
        if (source.authoritative() != (says || rests)) {
            ((ObjectNode) object.content().node()).put("authoritative", source.authoritative());
        }
    }

    /** The objects of a kind as they were and as they are to be. */
    private record Both<T>(List<T> before, List<T> now) {}

    private <T> Both<T> versionless(Function<Configuration, List<T>> objects, Version<T> version) {
        return new Both<>(
                objects.apply(before),
                objects.apply(now).stream().map(each -> version.set(each, 1)).toList());
    }

    /** Versions count changes in a store, of which documents know nothing. */
    private interface Version<T> {
        T set(T object, long version);
    }

    /** Writes one object. */
    private interface Writer<T> {
        void write(Exported object, Changes<T> changes);
    }

    /** The objects of a type. */
    private final class Kind<T> {

        private final String type;
        private final Directory directory;
        private final Function<T, String> id;
        private final Function<T, String> name;

        Kind(String type, Directory directory, Function<T, String> id, Function<T, String> name) {
            this.type = type;
            this.directory = directory;
            this.id = id;
            this.name = name;
        }

        void write(Both<T> objects, Writer<T> writer) {
            Map<String, T> old = new LinkedHashMap<>();
            objects.before().forEach(each -> old.put(id.apply(each), each));
            for (T each : objects.now()) {
                write(Optional.ofNullable(old.remove(id.apply(each))), each, writer);
            }
            old.keySet().forEach(this::remove);
        }

        /** With those that would take its place. */
        private void remove(String gone) {
            contents.ofType(type)
                    .filter(object -> object.id().filter(gone::equals).isPresent())
                    .forEach(shelf::remove);
            contents.partsOf(type, gone).forEach(shelf::remove);
        }

        private void write(Optional<T> before, T now, Writer<T> writer) {
            String itsId = id.apply(now);
            Exported object = directory.has(itsId) ? directory.object(itsId) : shelf.add(type, itsId, name.apply(now));
            ObjectNode content = (ObjectNode) object.content().node();
            owners.of(type, itsId, content);
            if (now instanceof Source source) {
                authoritative(object, source);
                policies.of(source.id(), object);
            }
            if (before.filter(now::equals).isPresent()) {
                return;
            }
            Changes<T> changes = new Changes<>(content, before, now);
            if (content.has("name")) {
                changes.text("name", name);
            }
            if (object.self().has("name")) {
                new Changes<>((ObjectNode) object.self().node(), before, now).text("name", name);
            }
            writer.write(object, changes);
        }
    }
}
