package dev.selfsame.access;

import static java.util.stream.Collectors.toSet;

import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Group;
import dev.selfsame.access.Criterion.Joint;
import dev.selfsame.access.Criterion.Operation;
import dev.selfsame.access.Membership.Criteria;
import dev.selfsame.access.Membership.Listed;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.AttributeValue.Texts;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.query.Folding;
import dev.selfsame.source.Account;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The meaning of memberships, written down once more in the plainest way. */
final class PlainRoles {

    private PlainRoles() {}

    static Set<RoleId> of(Collection<Role> roles, Facts facts) {
        return roles.stream()
                .filter(Role::enabled)
                .filter(role ->
                        role.membership().filter(each -> meets(each, facts)).isPresent())
                .map(Role::id)
                .collect(toSet());
    }

    private static boolean meets(Membership membership, Facts facts) {
        return membership instanceof Listed listed
                ? listed.identities().contains(facts.identity())
                : meets(((Criteria) membership).criterion(), facts);
    }

    static boolean meets(Criterion criterion, Facts facts) {
        if (criterion instanceof Comparison comparison) {
            return places(comparison.key(), facts).anyMatch(place -> meets(comparison, place));
        }
        Group group = (Group) criterion;
        Stream<Criterion> children = group.children().stream();
        return group.joint() == Joint.AND
                ? children.allMatch(child -> meets(child, facts))
                : children.anyMatch(child -> meets(child, facts));
    }

    private static Stream<Attributes> places(CriterionKey key, Facts facts) {
        return key.onSource()
                .map(source -> facts.accounts().stream()
                        .filter(account -> account.source().equals(source))
                        .map(Account::attributes))
                .orElseGet(() -> Stream.of(facts.attributes()));
    }

    private static boolean meets(Comparison comparison, Attributes attributes) {
        List<String> values = attributes
                .get(comparison.key().attribute())
                .map(PlainRoles::texts)
                .orElse(List.of());
        return switch (comparison.operation()) {
            case NOT_EQUALS -> values.stream().noneMatch(value -> meets(Operation.EQUALS, value, comparison.value()));
            case DOES_NOT_CONTAIN ->
                values.stream().noneMatch(value -> meets(Operation.CONTAINS, value, comparison.value()));
            default -> values.stream().anyMatch(value -> meets(comparison.operation(), value, comparison.value()));
        };
    }

    private static List<String> texts(AttributeValue value) {
        List<String> texts = value instanceof Texts several ? several.values() : List.of(value.asText());
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    private static boolean meets(Operation operation, String value, String wanted) {
        String folded = Folding.fold(value);
        String other = Folding.fold(wanted);
        return switch (operation) {
            case EQUALS -> folded.equals(other);
            case CONTAINS -> contains(points(folded), points(other));
            case STARTS_WITH -> startsWith(points(folded), points(other));
            case ENDS_WITH -> endsWith(points(folded), points(other));
            case GREATER_THAN -> compare(folded, other) > 0;
            case LESS_THAN -> compare(folded, other) < 0;
            case GREATER_THAN_EQUALS -> compare(folded, other) >= 0;
            case LESS_THAN_EQUALS -> compare(folded, other) <= 0;
            default -> throw new AssertionError(operation);
        };
    }

    private static int[] points(String text) {
        return text.codePoints().toArray();
    }

    private static boolean contains(int[] text, int[] part) {
        for (int i = 0; i + part.length <= text.length; i++) {
            if (startsWith(Arrays.copyOfRange(text, i, text.length), part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(int[] text, int[] part) {
        return part.length <= text.length && Arrays.equals(text, 0, part.length, part, 0, part.length);
    }

    private static boolean endsWith(int[] text, int[] part) {
        int from = text.length - part.length;
        return from >= 0 && Arrays.equals(text, from, text.length, part, 0, part.length);
    }

    private static int compare(String one, String other) {
        boolean numbers = Stream.of(one, other).allMatch(text -> text.matches("-?[0-9]+(\\.[0-9]+)?"));
        return numbers
                ? new BigDecimal(one).compareTo(new BigDecimal(other))
                : Arrays.compare(points(one), points(other));
    }
}
