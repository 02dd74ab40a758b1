package dev.selfsame.resthost;

import dev.selfsame.ports.Caller;
import dev.selfsame.ports.StoreUnavailable;
import dev.selfsame.ports.driving.ProvisionAccess.Planned;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.resthost.directory.Directories;
import dev.selfsame.resthost.home.Around;
import dev.selfsame.resthost.home.Home;
import dev.selfsame.resthost.home.Outbox;
import dev.selfsame.resthost.http.PortInUse;
import dev.selfsame.resthost.tenant.Folder;
import dev.selfsame.resthost.tenant.Problem;
import dev.selfsame.resthost.tenant.Setup;
import dev.selfsame.resthost.tenant.Tenant;
import io.vavr.control.Either;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the command line asks for. */
@CommandLine.Command(
        name = "selfsame-rest-host",
        mixinStandardHelpOptions = true,
        version = "selfsame-rest-host 0.1.0-SNAPSHOT",
        sortOptions = false,
        subcommands = Explanation.class,
        description = {
            "Takes in a tenant's documents and accounts, tells what it finds, and serves the V2024 Identities API.",
            "Everything is kept in memory, or in the database that --store names."
        })
final class Command implements Callable<Integer> {

    private static final int FAILED = 1;

    private final PrintStream out;
    private final PrintStream err;
    private final Look look;

    @Option(
            names = "--tenant",
            paramLabel = "DIR",
            description = "A folder with configuration documents (*.json), tenant.json, and a <source name>.csv for"
                    + " each source. Without it, a sample tenant.")
    private @Nullable Path tenant;

    @ArgGroup(exclusive = false)
    private @Nullable StoreOptions store;

    @ArgGroup(exclusive = false)
    private @Nullable MailOptions mail;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Where to listen; 0 takes any free port. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "On which address; 0.0.0.0 lets other machines in. Default: ${DEFAULT-VALUE}.")
    private String address = "127.0.0.1";

    @Option(names = "--once", description = "Take in, tell, and end.")
    private boolean once;

    @Mixin
    private ProvisioningOptions provisioning = new ProvisioningOptions();

    @Option(
            names = "--admin-token",
            paramLabel = "VALUE",
            arity = "0..1",
            fallbackValue = "",
            defaultValue = "",
            description = "The token of a caller with all rights. Without a value one is made and printed.")
    private String adminToken = "";

    Command(PrintStream out, PrintStream err, Look look) {
        this.out = out;
        this.err = err;
        this.look = look;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) {
            return failed("a port is from 0 to 65535");
        }
        if (new InetSocketAddress(address, port).isUnresolved()) {
            return failed("there is no address " + address);
        }
        Optional<String> mistake = provisioning.mistake();
        return mistake.isPresent()
                ? failed(mistake.get())
                : read().fold(problem -> failed(problem.place() + ": " + problem.text()), this::run);
    }

    /** Takes in the tenant and tells how an attribute of somebody comes to its value. */
    int explain(String identity, String attribute) {
        Either<Problem, Tenant> read = read();
        return read.fold(
                problem -> failed(problem.place() + ": " + problem.text()),
                tenant -> withHome(tenant, home -> explain(tenant, home, identity, attribute)));
    }

    private int explain(Tenant read, Home home, String identity, String attribute) {
        Setup.of(read, home).takeIn();
        return new Explaining(home.selfsame().as(Caller.administrator("explain")))
                .explain(identity, attribute)
                .fold(this::failed, told -> {
                    out.println(told);
                    return CommandLine.ExitCode.OK;
                });
    }

    private Either<Problem, Tenant> read() {
        return Tenant.read(tenant == null ? Folder.sample() : Folder.on(tenant));
    }

    private int run(Tenant read) {
        return withHome(read, home -> run(read, home));
    }

    private int withHome(Tenant read, ToIntFunction<Home> use) {
        return outbox(read.zone())
                .mapLeft(reason -> "--smtp: " + reason)
                .fold(this::failed, outbox -> withDirectories(read, outbox, use));
    }

    private int withDirectories(Tenant read, Outbox outbox, ToIntFunction<Home> use) {
        try (Directories directories = read.directories()) {
            return home(Around.of(read.zone(), outbox, directories))
                    .mapLeft(reason -> "--store: " + reason)
                    .fold(this::failed, home -> within(home, use));
        }
    }

    private Either<String, Outbox> outbox(ZoneId zone) {
        return mail == null ? Either.right(Outbox.leadingNowhere()) : mail.outbox(zone);
    }

    private Either<String, Home> home(Around around) {
        return store == null
                ? Either.right(Home.inMemory(around))
                : store.database().home(around);
    }

    private int within(Home home, ToIntFunction<Home> use) {
        try (home) {
            return use.applyAsInt(home);
        } catch (StoreUnavailable trouble) {
            return failed(trouble.getMessage());
        }
    }

    private int run(Tenant read, Home home) {
        Setup setup = Setup.of(read, home);
        Printout printout = new Printout(out, look, home.outbox().isLeading());
        printout.tell(read, watched(home, setup::takeIn));
        if (provisioning.isDryRun()) {
            printout.stopsHere(setup.problems());
            return CommandLine.ExitCode.OK;
        }
        Either<Refusal, Planned> provisioned =
                watched(home, () -> setup.provision(provisioning.budget(), provisioning.approved()));
        Setup.Done done = watched(home, setup::finish);
        if (!once) {
            return serve(home, done, printout, provisioned);
        }
        printout.tell(done.report());
        return provisioned.fold(this::refused, planned -> CommandLine.ExitCode.OK);
    }

    private <T> T watched(Home home, Supplier<T> work) {
        if (!look.interactive()) {
            return work.get();
        }
        try (LiveProgress progress = new LiveProgress(home.store().log(), out)) {
            progress.start();
            return work.get();
        }
    }

    private int refused(Refusal refusal) {
        return failed("nothing is provisioned: " + refusal.explanation());
    }

    private int serve(Home home, Setup.Done done, Printout printout, Either<Refusal, Planned> provisioned) {
        AdminToken admin = AdminToken.of(adminToken);
        try (Serving serving = Serving.start(home, done.callers(), admin, new InetSocketAddress(address, port))) {
            printout.tell(done.report());
            provisioned.peekLeft(this::refused);
            printout.howToGoOn(serving.port(), admin);
            serving.untilStopped();
            return CommandLine.ExitCode.OK;
        } catch (PortInUse trouble) {
            return failed(trouble.getMessage());
        }
    }

    private int failed(@Nullable String reason) {
        err.println("selfsame: " + reason);
        return FAILED;
    }
}
