// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {RedeemQueue, RedeemQueues} from "../../src/liquid/RedeemQueue.sol";
import {TestBase} from "../support/TestBase.sol";

contract RedeemQueueTest is TestBase {
    using RedeemQueues for RedeemQueue;

    RedeemQueue private queue;

    /// @dev However the line is cut into requests and settlements, the parts sum to the whole.
    function testFuzz_parts_sum_to_the_whole(uint96[12] memory requests, uint256 seed) public {
        uint128[13] memory ends;
        for (uint256 i = 0; i < 12; ++i) (, ends[i + 1]) = queue.push(bound(requests[i], 1, 1e20));
        uint256 assets;
        while (queue.pending() > 0) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 shares = bound(seed, 1, queue.pending());
            if (shares < queue.pending() && queue.settlements.length > 8) shares = queue.pending();
            uint256 price = bound(seed >> 128, 0, 3e20);
            queue.settle(shares, price);
            assets += price;
        }

        uint256 sum;
        for (uint256 i = 0; i < 12; ++i) {
            uint256 lower = queue.assetsUpTo(ends[i]);
            uint256 upper = queue.assetsUpTo(ends[i + 1]);
            vm.assertLe(lower, upper, "never negative");
            sum += upper - lower;
        }
        vm.assertEq(sum, assets, "sum");
        vm.assertEq(queue.settled(), ends[12], "settled");
    }

    function testFuzz_one_settlement_has_one_price(uint256 first, uint256 second, uint256 assets) public {
        first = bound(first, 1, 1e20);
        second = bound(second, 1, 1e20);
        assets = bound(assets, 0, 1e18);
        (, uint128 middle) = queue.push(first);
        queue.push(second);
        queue.settle(first + second, assets);
        vm.assertEq(queue.assetsUpTo(middle), (assets * first) / (first + second), "share");
        vm.assertEq(queue.assetsUpTo(0), 0, "beginning");
    }
}
