package vn.lantoa.media.product;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.json.Multiline;

/** Takes an entry of a ledger back, as a whole; what is right is entered anew. */
@Schema(name = "NewStockReversal")
public record NewStockReversal(
        @NotBlank @Multiline @Size(max = 1000) String reason) {}
