package dev.selfsame.velocity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a template may ask of values of one type; there is nothing else. */
final class Members<T> {

    /** One of them; null is nothing. */
    @FunctionalInterface
    interface Member<T> {
        @Nullable Object of(T self, Arguments arguments);
    }

    private final Class<T> type;
    private final Map<String, Member<T>> methods = new HashMap<>();
    private final Map<String, Member<T>> properties = new HashMap<>();
    private @Nullable BiFunction<T, String, @Nullable Object> anyProperty;

    Members(Class<T> type) {
        this.type = type;
    }

    Members<T> method(String name, int arguments, Member<T> member) {
        methods.put(name + "/" + arguments, member);
        return this;
    }

    Members<T> property(String name, Member<T> member) {
        properties.put(name, member);
        return this;
    }

    Members<T> anyProperty(BiFunction<T, String, @Nullable Object> property) {
        anyProperty = property;
        return this;
    }

    /** Gives each getter a property, in the way of beans. */
    Members<T> properties() {
        methods.forEach((name, member) -> {
            if (name.startsWith("get") && name.endsWith("/0")) {
                property(name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4, name.length() - 2), member);
            }
        });
        return this;
    }

    @Nullable Call method(String name, int arguments) {
        Member<T> member = methods.get(name + "/" + arguments);
        return member == null ? null : new Call(name, (self, values) -> member.of(type.cast(self), values));
    }

    @Nullable Call property(String name) {
        Member<T> member = properties.get(name);
        BiFunction<T, String, @Nullable Object> any = anyProperty;
        if (member == null && any == null) {
            return null;
        }
        return new Call(
                name,
                (self, none) -> member == null && any != null
                        ? any.apply(type.cast(self), name)
                        : member == null ? null : member.of(type.cast(self), none));
    }
}
