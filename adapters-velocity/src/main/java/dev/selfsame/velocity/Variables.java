package dev.selfsame.velocity;

import dev.selfsame.transform.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.directive.ForeachScope;
import org.jspecify.annotations.Nullable;

/** What a rendering knows by name: what it has set itself, and what it is given. */
final class Variables implements Context {

    private static final String LOOP = "foreach";
    private static final String COUNT_OF_OLD = "velocityCount";

    private final Function<String, @Nullable Object> given;
    private final Map<String, @Nullable Object> own = new HashMap<>();

    Variables(Function<String, @Nullable Object> given) {
        this.given = given;
    }

    @Override
    public @Nullable Object put(String name, @Nullable Object value) {
        Work.spend(Weight.of(value));
        return own.put(name, value);
    }

    @Override
    public @Nullable Object get(String name) {
        Object value = own.containsKey(name) ? own.get(name) : outer(name);
        Work.spend(Weight.of(value));
        return value;
    }

    private @Nullable Object outer(String name) {
        if (name.equals(COUNT_OF_OLD) && own.get(LOOP) instanceof ForeachScope loop) {
            return loop.getCount();
        }
        Object value = given(name);
        return value instanceof Subject subject ? new PersonView(subject) : value;
    }

    private @Nullable Object given(String name) {
        try {
            return given.apply(name);
        } catch (RuntimeException trouble) {
            throw new Passing(trouble);
        }
    }

    /** What is nothing is as good as undefined, so that it can't be printed. */
    @Override
    public boolean containsKey(String name) {
        return get(name) != null;
    }

    @Override
    public String[] getKeys() {
        return own.keySet().toArray(String[]::new);
    }

    @Override
    public @Nullable Object remove(String name) {
        return own.remove(name);
    }

    /** Trouble of the one who gives, on its way through the engine. */
    static final class Passing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException trouble;

        Passing(RuntimeException trouble) {
            super(null, trouble, false, false);
            this.trouble = trouble;
        }

        RuntimeException trouble() {
            return trouble;
        }
    }
}
