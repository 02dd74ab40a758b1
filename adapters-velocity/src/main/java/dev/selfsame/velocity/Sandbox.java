package dev.selfsame.velocity;

import dev.selfsame.transform.Templates.TemplateTrouble;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.velocity.runtime.directive.ForeachScope;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Uberspect;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/** Lets templates use what is listed for a type, and nothing by reflection. */
final class Sandbox implements Uberspect {

    @Override
    public void init() {}

    @Override
    public VelMethod getMethod(Object self, String name, Object[] arguments, Info where) {
        Members<?> members = members(self);
        Call method = members == null ? null : members.method(name, arguments.length);
        if (method == null) {
            throw new TemplateTrouble(kind(self) + " has no method \"" + name + "\" with " + arguments.length
                    + " arguments that a template may call");
        }
        return method;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object self, String name, Info where) {
        Members<?> members = members(self);
        Call property = members == null ? null : members.property(name);
        if (property == null) {
            throw new TemplateTrouble(kind(self) + " has no property \"" + name + "\" that a template may read");
        }
        return property;
    }

    @Override
    public VelPropertySet getPropertySet(Object self, String name, Object value, Info where) {
        throw new TemplateTrouble(kind(self) + " has no property \"" + name + "\" that a template may set");
    }

    @Override
    public Iterator<?> getIterator(Object self, Info where) {
        if (self instanceof Collection<?> items) {
            return items.iterator();
        }
        if (self instanceof Map<?, ?> table && !(self instanceof ForeachScope)) {
            return table.values().iterator();
        }
        throw new TemplateTrouble("a loop needs a list");
    }

    private static @Nullable Members<?> members(Object self) {
        if (self instanceof String) {
            return TextMembers.ALL;
        }
        if (self instanceof Number) {
            return self instanceof Integer ? PlainMembers.INTEGER : PlainMembers.NUMBER;
        }
        if (self instanceof ForeachScope) {
            return PlainMembers.LOOP;
        }
        if (self instanceof List<?>) {
            return PlainMembers.LIST;
        }
        if (self instanceof Map<?, ?>) {
            return PlainMembers.TABLE;
        }
        return self instanceof Boolean ? PlainMembers.FLAG : ofView(self);
    }

    private static @Nullable Members<?> ofView(Object self) {
        if (self instanceof PersonView) {
            return PersonView.MEMBERS;
        }
        if (self instanceof AttributesView) {
            return AttributesView.MEMBERS;
        }
        return self instanceof LinkView ? LinkView.MEMBERS : null;
    }

    private static String kind(Object self) {
        if (self instanceof String) {
            return "a text";
        }
        if (self instanceof PersonView) {
            return "a person";
        }
        return self instanceof LinkView ? "an account" : "a value";
    }
}
