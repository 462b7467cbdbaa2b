package dk.medspor.webui.users;

import dk.medspor.access.AccountAdministration;
import dk.medspor.access.Accounts.Versioned;
import dk.medspor.access.Role;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages about users have in common: users with their bodies by name, and the choices. */
@Component
class UserPages {

    private final AccountAdministration administration;
    private final BodyDirectory directory;

    UserPages(AccountAdministration administration, BodyDirectory directory) {
        this.administration = administration;
        this.directory = directory;
    }

    List<UserPage> of(List<Versioned> accounts, HttpServletRequest request) {
        AsOf asOf = LastWritten.seenBy(request);
        var ids =
                accounts.stream()
                        .flatMap(it -> UserPage.bodies(it.account()))
                        .collect(Collectors.toSet());
        var names = directory.names(ids, asOf);
        return accounts.stream()
                .map(it -> UserPage.of(it, administration.lockedFor(it.account()), names))
                .toList();
    }

    /** All roles and bodies, and which of them are ticked. */
    void offer(Set<Role> roles, Set<UUID> bodies, HttpServletRequest request, Model model) {
        model.addAttribute("allRoles", Role.values());
        model.addAttribute("allBodies", directory.everyBody(LastWritten.seenBy(request)));
        model.addAttribute("tickedRoles", roles);
        model.addAttribute("tickedBodies", bodies);
    }
}
