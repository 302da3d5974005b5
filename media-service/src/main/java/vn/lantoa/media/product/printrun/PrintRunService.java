package vn.lantoa.media.product.printrun;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.media.product.MediaProductProblem;
import vn.lantoa.media.product.MediaProductService;
import vn.lantoa.media.product.MediaProductView;
import vn.lantoa.media.product.stock.StockTable;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Keeps the ledger of what was printed. Who writes in it holds the product, so that its stock stays above zero. */
@ApplicationScoped
@Transactional
public class PrintRunService {

    private final PrintRunRepository runs;
    private final MediaProductService products;
    private final StockTable stock;
    private final AuditTrail audit;
    private final Clock clock;

    PrintRunService(
            PrintRunRepository runs, MediaProductService products, StockTable stock, AuditTrail audit, Clock clock) {
        this.runs = runs;
        this.products = products;
        this.stock = stock;
        this.audit = audit;
        this.clock = clock;
    }

    Page<PrintRunView> list(String product, PageRequest page) {
        if (!products.has(product)) {
            throw Problem.of(MediaProductProblem.MEDIA_PRODUCT_NOT_FOUND, product);
        }
        return runs.of(product, page).map(PrintRun::view);
    }

    PrintRunView get(String product, UUID id) {
        if (!products.has(product)) {
            throw Problem.of(MediaProductProblem.MEDIA_PRODUCT_NOT_FOUND, product);
        }
        return stored(product, id).view();
    }

    /** @throws Problem 409 when the product is of a kind that has no copies */
    PrintRunView add(String code, NewPrintRun entry) {
        MediaProductView product = held(code);
        LocalDate today = BusinessTime.today(clock);
        if (entry.printedOn().isAfter(today)) {
            throw Problem.inBody("printedOn", MediaProductProblem.PRINT_RUN_IN_FUTURE, entry.printedOn(), today);
        }
        if (!product.kind().hasCopies()) {
            throw Problem.of(MediaProductProblem.MEDIA_PRODUCT_WITHOUT_COPIES, code, product.kind());
        }
        return written(new PrintRun(code, entry));
    }

    /**
     * Takes an entry back by another one.
     *
     * @throws Problem 409 when that was done before, or copies of it are given away
     */
    PrintRunView reverse(String code, UUID id, String reason) {
        held(code);
        PrintRun run = stored(code, id);
        if (run.isReversal()) {
            throw Problem.of(MediaProductProblem.PRINT_RUN_IS_REVERSAL, id);
        }
        if (run.isReversed()) {
            throw Problem.of(MediaProductProblem.PRINT_RUN_REVERSED, id);
        }
        long left = stock.of(code).left();
        if (run.copies() > left) {
            throw Problem.of(MediaProductProblem.PRINT_RUN_GIVEN, run.copies(), left, code);
        }
        return written(run.reversal(reason));
    }

    private PrintRunView written(PrintRun run) {
        runs.persistAndFlush(run);
        PrintRunView view = run.view();
        audit.record(AuditAction.APPENDED, path(view.product(), view.id()), run.version(), null, view);
        return view;
    }

    private MediaProductView held(String code) {
        return products.hold(code).orElseThrow(() -> Problem.of(MediaProductProblem.MEDIA_PRODUCT_NOT_FOUND, code));
    }

    private PrintRun stored(String product, UUID id) {
        return runs.find(product, id).orElseThrow(() -> Problem.of(MediaProductProblem.PRINT_RUN_NOT_FOUND, id));
    }

    static String path(String product, UUID id) {
        return "media-products/" + product + "/print-runs/" + id;
    }
}
