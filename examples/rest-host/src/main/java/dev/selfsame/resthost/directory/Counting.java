package dev.selfsame.resthost.directory;

import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedAddResult;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedDeleteResult;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedModifyDNResult;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedModifyResult;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.LDAPResult;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ResultCode;
import dev.selfsame.resthost.directory.Happenings.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what clients have done with success. */
final class Counting extends InMemoryOperationInterceptor {

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    @Override
    public void processAddResult(InMemoryInterceptedAddResult result) {
        count(result.getResult(), Kind.CREATED);
    }

    @Override
    public void processModifyResult(InMemoryInterceptedModifyResult result) {
        count(result.getResult(), kind(result.getRequest().getModifications()));
    }

    private static Kind kind(List<Modification> modifications) {
        if (modifications.stream().anyMatch(each -> is(each, Shape.MEMBER))) {
            return Kind.MEMBERSHIPS;
        }
        return modifications.stream().anyMatch(each -> is(each, Shape.LOCK)) ? Kind.SWITCHED : Kind.CHANGED;
    }

    private static boolean is(Modification modification, String attribute) {
        return modification.getAttributeName().equalsIgnoreCase(attribute);
    }

    @Override
    public void processModifyDNResult(InMemoryInterceptedModifyDNResult result) {
        count(result.getResult(), Kind.RENAMED);
    }

    @Override
    public void processDeleteResult(InMemoryInterceptedDeleteResult result) {
        count(result.getResult(), Kind.DELETED);
    }

    private synchronized void count(LDAPResult result, Kind kind) {
        if (result.getResultCode().equals(ResultCode.SUCCESS)) {
            counts.merge(kind, 1, Integer::sum);
        }
    }

    synchronized Happenings soFar() {
        return new Happenings(
                of(Kind.CREATED),
                of(Kind.CHANGED),
                of(Kind.RENAMED),
                of(Kind.SWITCHED),
                of(Kind.MEMBERSHIPS),
                of(Kind.DELETED));
    }

    private int of(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
