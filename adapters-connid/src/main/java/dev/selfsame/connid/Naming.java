package dev.selfsame.connid;

import dev.selfsame.attribute.Blank;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.identityconnectors.framework.common.objects.Name;

/** Which account attributes there are, and what the bundle calls them. */
final class Naming {

    private final Map<String, String> theirs = new HashMap<>();
    private final Map<String, String> ours = new HashMap<>();
    private String name = Name.NAME;
    private Optional<String> uid = Optional.empty();
    private Optional<String> display = Optional.empty();
    private Optional<Set<String>> several = Optional.empty();
    private List<String> only = List.of();

    Naming() {
        call(Name.NAME, Name.NAME);
    }

    /** The attribute that is the bundle's {@code __NAME__}. */
    void nameBy(String attribute) {
        ours.remove(Name.NAME);
        theirs.remove(name);
        name = Blank.refuse(attribute, "an account attribute");
        call(attribute, Name.NAME);
    }

    /** The attribute in which the native identity is told as well. */
    void identifyBy(String attribute) {
        uid = Optional.of(Blank.refuse(attribute, "an account attribute"));
    }

    /** The attribute by which people know an account. */
    void displayBy(String attribute) {
        display = Optional.of(Blank.refuse(attribute, "an account attribute"));
    }

    void call(String attribute, String theirName) {
        theirs.put(Blank.refuse(attribute, "an account attribute"), Blank.refuse(theirName, "an attribute"));
        ours.put(theirName, attribute);
    }

    /** The only ones with several values, whatever the bundle says. */
    void severalValued(Set<String> attributes) {
        several = Optional.of(Set.copyOf(attributes));
    }

    /** The only ones that are read. */
    void read(List<String> attributes) {
        only = List.copyOf(attributes);
    }

    String theirs(String attribute) {
        return theirs.getOrDefault(attribute, attribute);
    }

    String ours(String theirName) {
        return ours.getOrDefault(theirName, theirName);
    }

    Optional<String> uid() {
        return uid;
    }

    Optional<String> display() {
        return display;
    }

    String name() {
        return name;
    }

    boolean isSeveralValued(String attribute, boolean saysTheBundle) {
        return several.map(names -> names.contains(attribute)).orElse(saysTheBundle);
    }

    /** All that is named here, in the bundle's names. */
    Set<String> named() {
        return Stream.of(only.stream(), several.stream().flatMap(Set::stream), theirs.keySet().stream())
                .flatMap(names -> names)
                .map(this::theirs)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What to read, in the bundle's names; empty for whatever there is. */
    List<String> only() {
        return only.stream().map(this::theirs).toList();
    }
}
