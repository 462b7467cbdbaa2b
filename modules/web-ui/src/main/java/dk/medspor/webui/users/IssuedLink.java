package dk.medspor.webui.users;

import dk.medspor.access.IssuedSecret;
import dk.medspor.webui.account.OneTimeLink;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A link to set a password with, on its way to the one page that shows it. */
record IssuedLink(String address, Instant expiresAt) {

    /** Shows it on the next page, and never again. */
    static void showOnce(IssuedSecret issued, HttpServletRequest request, RedirectAttributes next) {
        next.addFlashAttribute(
                "link", new IssuedLink(OneTimeLink.address(issued, request), issued.expiresAt()));
    }

    @Override
    public String toString() {
        return "IssuedLink[" + expiresAt + "]";
    }
}
