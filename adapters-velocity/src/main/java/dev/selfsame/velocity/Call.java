package dev.selfsame.velocity;

import dev.selfsame.transform.Templates.TemplateTrouble;
import dev.selfsame.velocity.Members.Member;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.jspecify.annotations.Nullable;

/** A member that a template uses; an exception of Java is trouble without its message, which may hold values. */
final class Call implements VelMethod, VelPropertyGet {

    private final String name;
    private final Member<Object> member;

    Call(String name, Member<Object> member) {
        this.name = name;
        this.member = member;
    }

    @Override
    public @Nullable Object invoke(Object self) {
        return invoke(self, new Object[0]);
    }

    @Override
    public @Nullable Object invoke(Object self, Object[] arguments) {
        try {
            Object value = member.of(self, new Arguments(Arrays.asList(arguments)));
            Work.spend(Weight.of(value));
            return value;
        } catch (TemplateTrouble trouble) {
            throw trouble;
        } catch (RuntimeException wrong) {
            throw new TemplateTrouble(
                    "\"" + name + "\" fails: " + wrong.getClass().getSimpleName());
        }
    }

    @Override
    public boolean isCacheable() {
        return false;
    }

    @Override
    public String getMethodName() {
        return name;
    }

    @Override
    public @Nullable Method getMethod() {
        return null;
    }

    @Override
    public Class<?> getReturnType() {
        return Object.class;
    }
}
