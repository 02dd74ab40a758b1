package dev.selfsame.benchmarks;

import dev.selfsame.access.Role;
import dev.selfsame.access.RoleIndex;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an index costs: the memory of it, and the time to build and to change it. */
record RoleCosts(double bytesPerRole, double buildNanos, double changeNanos) {

    /** So many roles, in one index or several, that their memory can be told from the rest. */
    private static final int MEASURED = 100_000;

    static RoleCosts of(List<Role> roles, boolean quick) {
        double build = median(quick ? 5 : 21, () -> RoleIndex.of(roles));
        RoleIndex[] indexes = new RoleIndex[MEASURED / roles.size()];
        long before = used();
        Arrays.setAll(indexes, i -> RoleIndex.of(roles));
        double bytes = used() - before;
        RoleIndex index = indexes[0];
        int[] next = {0};
        double change = median(quick ? 500 : 5_000, () -> {
            Role role = roles.get(next[0]++ % roles.size());
            return index.with(role);
        });
        return new RoleCosts(bytes / MEASURED, build, change);
    }

    /** Something that is made, so that the compiler keeps its making. */
    private interface Making {
        RoleIndex make();
    }

    private static double median(int times, Making making) {
        double[] nanos = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            if (making.make().isEmpty()) {
                throw new IllegalStateException("an index is empty");
            }
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[times / 2];
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    void print(int roles) {
        System.out.printf(
                Locale.ROOT,
                "%,d roles: %,.0f bytes a role, built in %,.2f ms, a role changed in %,.1f us%n",
                roles,
                bytesPerRole,
                buildNanos / 1e6,
                changeNanos / 1e3);
    }
}
