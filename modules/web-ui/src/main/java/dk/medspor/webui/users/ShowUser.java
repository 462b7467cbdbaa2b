package dk.medspor.webui.users;

import dk.medspor.access.Account;
import dk.medspor.access.AccountRejection.UnknownAccount;
import dk.medspor.access.Accounts;
import dk.medspor.access.Accounts.Versioned;
import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.restapi.http.May;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ShowUser {

    private final Accounts accounts;
    private final UserPages pages;

    ShowUser(Accounts accounts, UserPages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping("/users/{id}")
    @May(Operation.READ_ACCOUNTS)
    String user(@PathVariable UUID id, Permit permit, HttpServletRequest request, Model model) {
        Versioned found =
                accounts.find(id).orElseThrow(() -> new CommandRejected(new UnknownAccount(id)));
        Account account = found.account();
        model.addAttribute("user", pages.of(List.of(found), request).getFirst());
        model.addAttribute("own", permit.account().id().equals(id));
        pages.offer(account.roles(), account.bodyIds(), request, model);
        return "users/user";
    }
}
