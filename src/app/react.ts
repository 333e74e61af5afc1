/** The largest library, for the starter to evaluate in a task of its own. */
import 'react-dom/client'
