// What of librsvg, cairo, pango and fontconfig the room Pictures uses.
//
// The headers of librsvg and pango are not included: pkg-config gives "-pthread" with their places, which SwiftPM refuses with a
// warning on every build. So what is used of them is declared here; that of the others comes from their own headers.

#include <cairo.h>
#include <fontconfig/fontconfig.h>
#include <glib-object.h>

// librsvg/rsvg.h, 2.52

typedef struct _RsvgHandle RsvgHandle;
typedef struct _RsvgLength RsvgLength;
typedef struct {
  double x;
  double y;
  double width;
  double height;
} RsvgRectangle;

extern const guint rsvg_major_version;
extern const guint rsvg_minor_version;
extern const guint rsvg_micro_version;

RsvgHandle *rsvg_handle_new_from_data(const guint8 *data, gsize data_len, GError **error);
void rsvg_handle_set_dpi(RsvgHandle *handle, double dpi);
gboolean rsvg_handle_get_intrinsic_size_in_pixels(RsvgHandle *handle, gdouble *out_width, gdouble *out_height);
void rsvg_handle_get_intrinsic_dimensions(
    RsvgHandle *handle, gboolean *out_has_width, RsvgLength *out_width, gboolean *out_has_height,
    RsvgLength *out_height, gboolean *out_has_viewbox, RsvgRectangle *out_viewbox);
gboolean rsvg_handle_render_document(
    RsvgHandle *handle, cairo_t *cr, const RsvgRectangle *viewport, GError **error);

// pango/pangocairo.h and pango/pangofc-fontmap.h, 1.38

typedef struct _PangoFontMap PangoFontMap;
typedef struct _PangoCairoFontMap PangoCairoFontMap;
typedef struct _PangoFcFontMap PangoFcFontMap;

const char *pango_version_string(void);
PangoFontMap *pango_cairo_font_map_new_for_font_type(cairo_font_type_t fonttype);
void pango_cairo_font_map_set_default(PangoCairoFontMap *fontmap);
void pango_fc_font_map_set_config(PangoFcFontMap *fcfontmap, FcConfig *fcconfig);

// harfbuzz/hb.h

const char *hb_version_string(void);
