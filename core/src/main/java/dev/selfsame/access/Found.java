package dev.selfsame.access;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The roles that were found, in the order in which they were found; nobody changes it once it is handed out. */
final class Found extends AbstractSet<RoleId> {

    private static final int SCANNED = 24;

    private @Nullable RoleId[] ids = new @Nullable RoleId[8];
    private int size;
    private @Nullable Set<RoleId> many;

    /** Adds one that may have been found before; the same role is always the same object. */
    void found(RoleId id) {
        if (many == null ? !isSameAsOneOfFew(id) : !many.contains(id)) {
            append(id);
        }
    }

    @SuppressWarnings("ReferenceEquality") // Reading the texts of ids costs more than all the rest.
    private boolean isSameAsOneOfFew(RoleId id) {
        for (int i = 0; i < size; i++) {
            if (ids[i] == id) {
                return true;
            }
        }
        return false;
    }

    private void append(RoleId id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
        }
        ids[size++] = id;
        if (many != null) {
            many.add(id);
        } else if (size > SCANNED) {
            many = new LinkedHashSet<>(Arrays.asList(ids).subList(0, size));
        }
    }

    @Override
    public boolean contains(@Nullable Object id) {
        return many == null ? isAmongFew(id) : many.contains(id);
    }

    private boolean isAmongFew(@Nullable Object id) {
        for (int i = 0; i < size; i++) {
            if (Objects.equals(ids[i], id)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<RoleId> iterator() {
        return new Iterator<>() {

            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public RoleId next() {
                RoleId id = hasNext() ? ids[next++] : null;
                if (id == null) {
                    throw new NoSuchElementException();
                }
                return id;
            }
        };
    }
}
