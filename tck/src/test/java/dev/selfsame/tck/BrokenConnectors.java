package dev.selfsame.tck;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.NewAccount;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.provisioning.Password;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.AccountSchema;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Connectors that break a rule each. */
final class BrokenConnectors {

    private BrokenConnectors() {}

    static final class NeverClears extends SimpleConnector {
        @Override
        Attributes changed(Attributes before, AccountChange change) {
            Attributes after = super.changed(before, change);
            for (String name : before.names()) {
                after = after.names().contains(name)
                        ? after
                        : after.with(name, before.get(name).orElseThrow());
            }
            return after;
        }
    }

    static final class ClearsOthers extends SimpleConnector {
        @Override
        Attributes changed(Attributes before, AccountChange change) {
            return super.changed(Attributes.none(), change);
        }
    }

    static final class HopesForAccounts extends SimpleConnector {
        @Override
        Failed unknown(String nativeIdentity) {
            return new Failed(Cause.RETRY, "not yet");
        }
    }

    static final class TellsNames extends SimpleConnector {
        @Override
        Failed unknown(String nativeIdentity) {
            return new Failed(Cause.PERMANENT, nativeIdentity + " isn't there");
        }
    }

    static final class TellsTwice extends SimpleConnector {
        @Override
        public Outcome readAll(Reader reader) {
            super.readAll(reader);
            return super.readAll(reader);
        }
    }

    static final class ForgetsStates extends SimpleConnector {
        @Override
        public Outcome readAll(Reader reader) {
            accounts.values()
                    .forEach(account ->
                            reader.account(account.withDisabled(false).withLocked(false)));
            return test();
        }
    }

    static final class TakesTheBreakForTheEnd extends SimpleConnector {
        @Override
        public Outcome readAll(Reader reader) {
            super.readAll(reader);
            return new Outcome.Done();
        }
    }

    static final class TakesListenersForTheSource extends SimpleConnector {
        @Override
        public Outcome readAll(Reader reader) {
            try {
                return super.readAll(reader);
            } catch (IllegalStateException e) {
                return down();
            }
        }
    }

    static final class TakesTroubleForGood extends SimpleConnector {
        @Override
        Failed down() {
            return new Failed(Cause.PERMANENT, "the source is down");
        }
    }

    static final class Overwrites extends SimpleConnector {
        @Override
        public Either<Failed, AccountData> create(NewAccount account, String key) {
            accounts.remove(account.nativeIdentity().orElseThrow());
            return super.create(account, key);
        }
    }

    static final class MakesAnother extends SimpleConnector {
        @Override
        public Either<Failed, AccountData> create(NewAccount account, String key) {
            String wanted = account.nativeIdentity().orElseThrow();
            return super.create(account.withNativeIdentity(accounts.containsKey(wanted) ? wanted + "2" : wanted), key);
        }
    }

    static final class MakesAllEnabled extends SimpleConnector {
        @Override
        public Either<Failed, AccountData> create(NewAccount account, String key) {
            return super.create(account.withDisabled(false).withPassword(Optional.empty()), key);
        }
    }

    static final class AddsTwice extends SimpleConnector {
        @Override
        List<String> added(List<String> values, List<String> added) {
            List<String> all = new ArrayList<>(values);
            all.addAll(added);
            return all;
        }
    }

    static final class Replaces extends SimpleConnector {
        @Override
        List<String> added(List<String> values, List<String> added) {
            return added;
        }
    }

    static final class RemovesAll extends SimpleConnector {
        @Override
        List<String> removed(List<String> values, List<String> removed) {
            return List.of();
        }
    }

    static final class KeepsTheOldName extends SimpleConnector {
        @Override
        public Either<Failed, String> modify(AccountChange change, String key) {
            return super.modify(change, key).map(renamed -> change.nativeIdentity());
        }
    }

    static final class OnlyEnables extends SimpleConnector {
        @Override
        public Outcome setEnabled(String nativeIdentity, boolean enabled, String key) {
            return super.setEnabled(nativeIdentity, true, key);
        }
    }

    static final class NeverUnlocks extends SimpleConnector {
        @Override
        public Outcome unlock(String nativeIdentity, String key) {
            return new Outcome.Done();
        }
    }

    static final class MissesTheDeleted extends SimpleConnector {
        @Override
        public Outcome delete(String nativeIdentity, String key) {
            return accounts.containsKey(nativeIdentity) ? super.delete(nativeIdentity, key) : unknown(nativeIdentity);
        }

        @Override
        void tell(String nativeIdentity, Reader reader) {
            if (accounts.containsKey(nativeIdentity)) {
                super.tell(nativeIdentity, reader);
            }
        }
    }

    static final class TellsFromTheStart extends SimpleConnector {
        @Override
        public Either<Failed, String> readChanges(Optional<String> since, Reader reader) {
            return super.readChanges(
                    Optional.of(since.filter("no token at all"::equals).orElse("0")), reader);
        }
    }

    static final class KeepsPasswords extends SimpleConnector {
        @Override
        public Outcome setPassword(String nativeIdentity, Password password) {
            return passwords.containsKey(nativeIdentity)
                    ? new Outcome.Done()
                    : super.setPassword(nativeIdentity, password);
        }
    }

    static final class ShowsPasswords extends SimpleConnector {
        @Override
        public Outcome setPassword(String nativeIdentity, Password password) {
            change(nativeIdentity, account -> account.withAttributes(Attributes.ofTexts("hint", password.reveal())));
            return super.setPassword(nativeIdentity, password);
        }
    }

    static final class PretendsToLack extends SimpleConnector {
        @Override
        public Set<Capability> capabilities() {
            return EnumSet.complementOf(EnumSet.of(Capability.UNLOCK));
        }
    }

    static final class HasOneGroup extends SimpleConnector {
        @Override
        AccountSchema.Attribute groups() {
            return attribute("groups", false);
        }
    }
}
