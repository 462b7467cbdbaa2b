package dk.medspor.application;

import dk.medspor.access.AccountAdministration;
import dk.medspor.access.Accounts;
import dk.medspor.access.Login;
import dk.medspor.access.NewAccount;
import dk.medspor.access.Role;
import dk.medspor.demo.DemoBodies;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One account for each role, all with the same password, which the terminal shows. */
final class DemoUsers {

    /** No secret: a demonstration answers this machine only. */
    static final String PASSWORD = "skovsø-til-prøve";

    private record User(String login, Role role, Set<UUID> bodies) {}

    private static final List<User> USERS =
            List.of(
                    new User("sekretaer", Role.SECRETARY, Set.of()),
                    new User("hmu", Role.HMU, Set.of()),
                    new User("lmu", Role.LMU, Set.of(DemoBodies.firstLocal().value())),
                    new User("revisor", Role.AUDITOR, Set.of()),
                    new User("admin", Role.ADMIN, Set.of()));

    private DemoUsers() {}

    static List<String> logins() {
        return USERS.stream().map(User::login).toList();
    }

    /** Adds those that are missing; the administrator may have been given a password already. */
    static void addTo(Accounts accounts, AccountAdministration administration) {
        USERS.stream()
                .filter(it -> accounts.find(new Login(it.login())).isEmpty())
                .forEach(
                        it ->
                                administration.createWithPassword(
                                        new NewAccount(
                                                UUID.randomUUID(),
                                                new Login(it.login()),
                                                Set.of(it.role()),
                                                it.bodies()),
                                        PASSWORD));
    }
}
