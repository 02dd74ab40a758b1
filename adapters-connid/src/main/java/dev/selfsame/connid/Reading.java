package dev.selfsame.connid;

import dev.selfsame.ports.driven.Connector.Reader;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.source.AccountData;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.identityconnectors.framework.common.objects.ConnectorObject;
import org.identityconnectors.framework.common.objects.ObjectClass;
import org.identityconnectors.framework.common.objects.OperationOptionsBuilder;
import org.identityconnectors.framework.common.objects.SearchResult;
import org.identityconnectors.framework.common.objects.SyncDelta;
import org.identityconnectors.framework.common.objects.SyncDeltaType;
import org.identityconnectors.framework.common.objects.SyncToken;
import org.identityconnectors.framework.common.objects.Uid;
import org.identityconnectors.framework.common.objects.filter.FilterBuilder;
import org.identityconnectors.framework.spi.SearchResultsHandler;

/** All accounts page by page, one, or those that have changed. */
record Reading(Remote remote, ObjectClass type, int pageSize) {

    Either<Failed, Integer> all(Shape shape, Reader reader) {
        Told told = new Told();
        Either<Failed, Integer> pages = remote.streamed(() -> pages(shape, reader, told));
        told.orThrow();
        return pages;
    }

    private int pages(Shape shape, Reader reader, Told told) {
        int pages = 0;
        Optional<String> cookie = Optional.empty();
        do {
            cookie = page(shape, reader, told, cookie);
            pages++;
        } while (cookie.isPresent());
        return pages;
    }

    /** Where the next page begins; empty after the last one. */
    private Optional<String> page(Shape shape, Reader reader, Told told, Optional<String> cookie) {
        OperationOptionsBuilder options = options(shape);
        if (pageSize > 0) {
            options.setPageSize(pageSize);
        }
        cookie.ifPresent(options::setPagedResultsCookie);
        SearchResult result = remote.facade()
                .search(type, null, handler(object -> told.tell(reader, shape.account(object))), options.build());
        return Optional.ofNullable(result)
                .map(SearchResult::getPagedResultsCookie)
                .filter(next -> !next.isEmpty() && !told.isOver());
    }

    /** The framework takes a handler for one that hears where pages end, whatever it is. */
    private static SearchResultsHandler handler(Predicate<ConnectorObject> each) {
        return new SearchResultsHandler() {
            @Override
            public void handleResult(SearchResult end) {
                // The search answers it as well.
            }

            @Override
            public boolean handle(ConnectorObject object) {
                return each.test(object);
            }
        };
    }

    private static OperationOptionsBuilder options(Shape shape) {
        return new OperationOptionsBuilder().setAttributesToGet(shape.readable());
    }

    /** Not every bundle keeps to the filter, so that what comes back is looked at. */
    Either<Failed, Optional<AccountData>> one(Shape shape, String nativeIdentity) {
        Uid uid = new Uid(nativeIdentity);
        List<ConnectorObject> found = new ArrayList<>();
        return remote.streamed(() -> {
            remote.facade()
                    .search(
                            type,
                            FilterBuilder.equalTo(uid),
                            handler(object -> !isIt(object, nativeIdentity) || !found.add(object)),
                            options(shape).build());
            return found.stream().findFirst().map(shape::account);
        });
    }

    private static boolean isIt(ConnectorObject object, String nativeIdentity) {
        String told = object.getUid().getUidValue();
        return told.equalsIgnoreCase(nativeIdentity) || isSameEntry(told, nativeIdentity);
    }

    /** Distinguished names can be written in several ways. */
    private static boolean isSameEntry(String told, String nativeIdentity) {
        try {
            return new LdapName(told).equals(new LdapName(nativeIdentity));
        } catch (InvalidNameException e) {
            return false;
        }
    }

    Either<Failed, String> present() {
        return remote.ask(() -> Optional.ofNullable(remote.facade().getLatestSyncToken(type)))
                .flatMap(token -> token.map(Tokens::text)
                        .<Either<Failed, String>>map(Either::right)
                        .orElseGet(() -> Either.left(
                                new Failed(Cause.PERMANENT, "the source doesn't tell where its changes are"))));
    }

    Either<Failed, String> since(String token, Shape shape, Reader reader) {
        return Tokens.token(token)
                .<Either<Failed, String>>map(from -> since(from, shape, reader))
                .orElseGet(() -> Either.left(new Failed(Cause.PERMANENT, "the token isn't one of this source")));
    }

    private Either<Failed, String> since(SyncToken from, Shape shape, Reader reader) {
        Told told = new Told();
        SyncToken[] last = {from};
        Either<Failed, String> next = remote.streamed(() -> {
            SyncToken end = remote.facade()
                    .sync(
                            type,
                            from,
                            delta -> {
                                last[0] = delta.getToken();
                                return told.tell(() -> tell(delta, shape, reader));
                            },
                            options(shape).build());
            return Tokens.text(Optional.ofNullable(end).orElse(last[0]));
        });
        told.orThrow();
        return next;
    }

    /** A renamed account is gone under its old native identity. */
    static void tell(SyncDelta delta, Shape shape, Reader reader) {
        if (delta.getDeltaType() == SyncDeltaType.DELETE) {
            reader.gone(delta.getUid().getUidValue());
            return;
        }
        Optional.ofNullable(delta.getPreviousUid())
                .filter(previous -> !previous.equals(delta.getUid()))
                .ifPresent(previous -> reader.gone(previous.getUidValue()));
        reader.account(shape.account(delta.getObject()));
    }
}
