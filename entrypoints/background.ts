import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/extension/background.ts';

export default defineBackground(() => startBackground());
