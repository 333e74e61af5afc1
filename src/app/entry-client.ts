import { startApp } from './start-app.tsx'
import './styles.css'

void startApp(document)
