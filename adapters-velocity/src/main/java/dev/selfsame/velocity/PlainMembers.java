package dev.selfsame.velocity;

import java.util.List;
import java.util.Map;
import org.apache.velocity.runtime.directive.ForeachScope;

/** What may be asked of numbers, flags, lists, tables and loops. */
final class PlainMembers {

    static final Members<Integer> INTEGER = new Members<>(Integer.class)
            .method("parseInt", 1, (self, text) -> Integer.parseInt(text.text(0)))
            .method("valueOf", 1, (self, text) -> Integer.valueOf(text.text(0)))
            .method("intValue", 0, (self, none) -> self)
            .method("longValue", 0, (self, none) -> self.longValue())
            .method("doubleValue", 0, (self, none) -> self.doubleValue())
            .method("equals", 1, (self, other) -> self.equals(other.value(0)))
            .method("toString", 0, (self, none) -> self.toString());

    static final Members<Number> NUMBER = new Members<>(Number.class)
            .method("intValue", 0, (self, none) -> self.intValue())
            .method("longValue", 0, (self, none) -> self.longValue())
            .method("doubleValue", 0, (self, none) -> self.doubleValue())
            .method("equals", 1, (self, other) -> self.equals(other.value(0)))
            .method("toString", 0, (self, none) -> self.toString());

    static final Members<Boolean> FLAG = new Members<>(Boolean.class)
            .method("booleanValue", 0, (self, none) -> self)
            .method("equals", 1, (self, other) -> self.equals(other.value(0)))
            .method("toString", 0, (self, none) -> self.toString());

    static final Members<List<?>> LIST = new Members<>(list())
            .method("size", 0, (self, none) -> self.size())
            .method("isEmpty", 0, (self, none) -> self.isEmpty())
            .method("get", 1, (self, at) -> self.get(at.number(0)))
            .method("contains", 1, (self, item) -> self.stream()
                    .anyMatch(each -> each != null && each.equals(item.value(0))))
            .method("toString", 0, (self, none) -> self.toString())
            .property("empty", (self, none) -> self.isEmpty());

    static final Members<Map<?, ?>> TABLE = new Members<>(table())
            .method("size", 0, (self, none) -> self.size())
            .method("isEmpty", 0, (self, none) -> self.isEmpty())
            .method("get", 1, (self, key) -> self.get(key.value(0)))
            .method("containsKey", 1, (self, key) -> self.containsKey(key.value(0)))
            .method("toString", 0, (self, none) -> self.toString())
            .anyProperty((self, key) -> self.get(key));

    static final Members<ForeachScope> LOOP = new Members<>(ForeachScope.class)
            .method("getIndex", 0, (self, none) -> self.getIndex())
            .method("getCount", 0, (self, none) -> self.getCount())
            .method("getHasNext", 0, (self, none) -> self.hasNext())
            .method("getFirst", 0, (self, none) -> self.isFirst())
            .method("getLast", 0, (self, none) -> self.isLast())
            .method("getParent", 0, (self, none) -> self.getParent())
            .properties()
            .method("hasNext", 0, (self, none) -> self.hasNext())
            .method("isFirst", 0, (self, none) -> self.isFirst())
            .method("isLast", 0, (self, none) -> self.isLast());

    private PlainMembers() {}

    @SuppressWarnings("unchecked")
    private static Class<List<?>> list() {
        return (Class<List<?>>) (Class<?>) List.class;
    }

    @SuppressWarnings("unchecked")
    private static Class<Map<?, ?>> table() {
        return (Class<Map<?, ?>>) (Class<?>) Map.class;
    }
}
