package dev.selfsame.json;

import dev.selfsame.source.Source;
import dev.selfsame.source.SyncedAttribute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads which attributes are synchronized to a source. */
final class SyncShape {

    private SyncShape() {}

    /** Puts the attributes of a configuration into the source that it is for. */
    static void apply(Exported config, Directory sources, Map<String, Source> read) {
        Optional<String> id = sources.findHere(config.at("source")).filter(read::containsKey);
        if (id.isEmpty()) {
            config.content().understood();
            return;
        }
        config.id();
        config.name();
        List<SyncedAttribute> synced = synced(config);
        read.computeIfPresent(id.get(), (any, source) -> {
            if (!source.synced().isEmpty()) {
                config.content().complain("the source has an attribute synchronization already");
                return source;
            }
            return source.withSynced(synced);
        });
    }

    /** Those that are enabled; the first one where several have the same target. */
    static List<SyncedAttribute> synced(Exported config) {
        List<SyncedAttribute> synced = new ArrayList<>();
        Set<String> targets = new HashSet<>();
        for (Place attribute : config.at("attributes").objects()) {
            if (!attribute.at("enabled").flag().orElse(false)) {
                attribute.at("name").text();
                attribute.at("target").text();
                continue;
            }
            enabled(attribute).filter(each -> first(targets, each, attribute)).ifPresent(synced::add);
        }
        return synced;
    }

    private static Optional<SyncedAttribute> enabled(Place attribute) {
        Optional<String> name = attribute.at("name").required();
        Optional<String> target = attribute.at("target").required();
        return name.flatMap(from -> target.map(to -> new SyncedAttribute(from, to)));
    }

    private static boolean first(Set<String> targets, SyncedAttribute attribute, Place place) {
        boolean first = targets.add(attribute.accountAttribute());
        if (!first) {
            place.at("target").complain("another attribute has the same target");
        }
        return first;
    }
}
