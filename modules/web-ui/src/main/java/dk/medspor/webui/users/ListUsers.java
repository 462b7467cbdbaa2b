package dk.medspor.webui.users;

import dk.medspor.access.Accounts;
import dk.medspor.access.Operation;
import dk.medspor.restapi.http.May;
import dk.medspor.webui.frame.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ListUsers {

    private final Accounts accounts;
    private final UserPages pages;

    ListUsers(Accounts accounts, UserPages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping("/users")
    @May(Operation.READ_ACCOUNTS)
    String users(@RequestParam Optional<String> page, HttpServletRequest request, Model model) {
        int number = Pages.asked(page);
        model.addAttribute("rows", pages.of(accounts.page(number, Pages.SIZE), request));
        model.addAttribute("pages", Pages.of(number, accounts.count(), request));
        return "users/users";
    }
}
