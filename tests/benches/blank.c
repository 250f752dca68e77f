/* A window with nothing in it but a heading: the least that any app on this web engine can cost.
 * Built by start.rs with: cc -O2 -o blank blank.c $(pkg-config --cflags --libs webkit2gtk-4.1) */
#include <webkit2/webkit2.h>

static const char *const PAGE =
    "<!doctype html><html lang=\"en\"><title>Blank</title>"
    "<h1>A blank window</h1><p>Nothing else is here.</p></html>";

int main(int argc, char **argv)
{
    gtk_init(&argc, &argv);

    GtkWidget *window = gtk_window_new(GTK_WINDOW_TOPLEVEL);
    gtk_window_set_title(GTK_WINDOW(window), "Blank");
    gtk_window_set_default_size(GTK_WINDOW(window), 1280, 900);
    g_signal_connect(window, "destroy", G_CALLBACK(gtk_main_quit), NULL);

    GtkWidget *view = webkit_web_view_new();
    gtk_container_add(GTK_CONTAINER(window), view);
    webkit_web_view_load_html(WEBKIT_WEB_VIEW(view), PAGE, NULL);

    gtk_widget_show_all(window);
    gtk_main();
    return 0;
}
