package vn.lantoa.media.product.snapshot;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.product.MediaProductProblem;
import vn.lantoa.media.product.MediaProductService;
import vn.lantoa.media.product.MediaProductView;
import vn.lantoa.media.snapshot.NewMetricSnapshot;
import vn.lantoa.media.snapshot.SnapshotKeeper;
import vn.lantoa.media.snapshot.SnapshotSubject;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Keeps snapshots of media products that are seen, not handed out. */
@ApplicationScoped
@Transactional
public class ProductSnapshotService {

    private final ProductSnapshotRepository snapshots;
    private final SnapshotKeeper keeper;
    private final MediaProductService products;

    ProductSnapshotService(ProductSnapshotRepository snapshots, SnapshotKeeper keeper, MediaProductService products) {
        this.snapshots = snapshots;
        this.keeper = keeper;
        this.products = products;
    }

    Page<ProductSnapshotView> list(String code, @Nullable String source, boolean corrected, PageRequest page) {
        UUID product = products.idOf(code);
        return keeper.list(snapshots, product, source, corrected, page).map(one -> new ProductSnapshotView(code, one));
    }

    ProductSnapshotView get(String code, UUID id) {
        return keeper.find(snapshots, products.idOf(code), id)
                .map(one -> new ProductSnapshotView(code, one))
                .orElseThrow(() -> Problem.of(MediaProductProblem.PRODUCT_SNAPSHOT_NOT_FOUND, id));
    }

    /**
     * @throws Problem 409 when the product is of a kind that has copies, or the source counted at that instant already
     *     and no reason is given
     */
    ProductSnapshotView add(String code, NewMetricSnapshot entry) {
        MediaProductView product = products.holdToChange(code);
        if (!product.kind().isSeen()) {
            throw Problem.of(MediaProductProblem.MEDIA_PRODUCT_WITHOUT_VIEWS, code, product.kind());
        }
        LocalDate released = product.releasedOn();
        return new ProductSnapshotView(
                code,
                keeper.add(
                        snapshots,
                        new SnapshotSubject(
                                product.id(),
                                MediaProductService.path(code),
                                released == null ? null : BusinessTime.startOf(released)),
                        entry,
                        ProductSnapshot::new,
                        MediaProductProblem.PRODUCT_SNAPSHOT_EXISTS));
    }
}
