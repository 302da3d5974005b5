package vn.lantoa.media.product;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.product.stock.StockTable;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.register.Register;
import vn.lantoa.platform.data.register.RegisterService;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.LanguageTag;

/** The list of media products. */
@ApplicationScoped
public class MediaProductService extends RegisterService<MediaProduct, MediaProductEntry, MediaProductView> {

    private static final Register REGISTER = new Register(
            "media-products",
            MediaProductProblem.MEDIA_PRODUCT_NOT_FOUND,
            MediaProductProblem.MEDIA_PRODUCT_EXISTS,
            MediaProductProblem.MEDIA_PRODUCT_CODE_MISMATCH,
            MediaProductEntry.CODE);

    private final MediaProductRepository products;
    private final StockTable stock;

    MediaProductService(
            MediaProductRepository products, StockTable stock, Preconditions preconditions, AuditTrail audit) {
        super(REGISTER, MediaProduct::new, products, preconditions, audit);
        this.products = products;
        this.stock = stock;
    }

    /** The product, held until the transaction ends, so that what is printed and given of it follows one another. */
    public Optional<MediaProductView> hold(String code) {
        return products.findLocked(code).map(MediaProduct::view);
    }

    @Override
    protected void check(String code, MediaProductEntry entry) {
        var faults = new Problem.Collector();
        List<String> languages = entry.languages();
        for (int i = 0; i < languages.size(); i++) {
            String tag = languages.get(i);
            faults.inBodyIf(
                    LanguageTag.canonical(tag).isEmpty(),
                    "languages[" + i + "]",
                    MediaProductProblem.MEDIA_PRODUCT_LANGUAGE_INVALID,
                    tag,
                    LanguageTag.nearest(tag));
        }
        fits(
                faults,
                "durationSeconds",
                entry.durationSeconds(),
                entry.kind(),
                entry.kind().isTimed());
        fits(faults, "pages", entry.pages(), entry.kind(), entry.kind().hasPages());
        fits(faults, "isbn", entry.isbn(), entry.kind(), entry.kind().hasPages());
        String isbn = entry.isbn();
        faults.inBodyIf(
                isbn != null && Isbn.canonical(isbn).isEmpty(),
                "isbn",
                MediaProductProblem.MEDIA_PRODUCT_ISBN_INVALID,
                String.valueOf(isbn));
        faults.raise();
    }

    private static void fits(
            Problem.Collector faults, String field, @Nullable Object value, MediaProductKind kind, boolean fits) {
        faults.inBodyIf(value != null && !fits, field, MediaProductProblem.MEDIA_PRODUCT_FIELD_UNFIT, field, kind);
    }

    /** It is held before its copies are counted: one may be printed at this moment. */
    @Override
    protected void checkReplacement(MediaProduct stored, MediaProductEntry entry) {
        super.checkReplacement(stored, entry);
        if (stored.kind().hasCopies() && !entry.kind().hasCopies()) {
            hold(stored.code());
            new Problem.Collector()
                    .inBodyIf(
                            stock.hasEntries(stored.code()),
                            "kind",
                            MediaProductProblem.MEDIA_PRODUCT_HAS_COPIES,
                            stored.code())
                    .raise();
        }
    }
}
