// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {SignatureVerificationErrors} from "seaport-types/src/interfaces/SignatureVerificationErrors.sol";
import {
    AdvancedOrder,
    CriteriaResolver,
    FulfillmentComponent,
    OrderComponents,
    OrderParameters
} from "seaport-types/src/lib/ConsiderationStructs.sol";
import {ContractWallet} from "../support/ContractWallet.sol";
import {OrderTest} from "../support/OrderTest.sol";

/// @title When a signature counts: once, in its time, until withdrawn, on this chain, as it was signed.
contract OrdersTest is OrderTest {
    uint256 private id;
    /// @dev An AdvancedOrder, which storage does not take as it is.
    bytes private listed;

    function setUp() public override {
        super.setUp();
        id = approvedName(seller, 0);
        fund(buyer, 10 * PRICE);
        listed = abi.encode(signedBy(SELLER_KEY, listing(id, PRICE)));
    }

    function firstListing() private view returns (AdvancedOrder memory) {
        return abi.decode(listed, (AdvancedOrder));
    }

    function about(string memory error, bytes32 hash) private pure returns (bytes memory) {
        return abi.encodeWithSignature(error, hash);
    }

    function invalidSigner() private pure returns (bytes memory) {
        return abi.encodeWithSelector(SignatureVerificationErrors.InvalidSigner.selector);
    }

    function cancellation(OrderParameters memory parameters) private view returns (bytes memory) {
        OrderComponents[] memory list = new OrderComponents[](1);
        list[0] = componentsOf(parameters);
        return abi.encodeCall(seaport.cancel, (list));
    }

    function cancel(OrderParameters memory parameters) private {
        bytes memory call = cancellation(parameters);
        vm.prank(seller);
        (bool success, ) = address(seaport).call(call);
        vm.assertTrue(success, "cancelled");
    }

    function test_error_filled_once_is_filled() public {
        AdvancedOrder memory order = firstListing();
        buy(buyer, order);
        bytes32 hash = hashOf(order.parameters);
        assertBuyRefused(buyer, order, about("OrderAlreadyFilled(bytes32)", hash));
        bytes memory basic = abi.encodeCall(
            seaport.fulfillBasicOrder_efficient_6GL6yc,
            (basicPurchase(order))
        );
        assertRefused(address(seaport), buyer, basic, about("OrderPartiallyFilled(bytes32)", hash));
    }

    function test_error_cancelled() public {
        AdvancedOrder memory order = firstListing();
        cancel(order.parameters);
        bytes32 hash = hashOf(order.parameters);
        assertBuyRefused(buyer, order, about("OrderIsCancelled(bytes32)", hash));
    }

    function test_error_only_its_maker_cancels() public {
        AdvancedOrder memory order = firstListing();
        bytes memory expected = abi.encodeWithSignature("CannotCancelOrder()");
        assertRefused(address(seaport), buyer, cancellation(order.parameters), expected);
        buy(buyer, order);
        assertOwner(id, buyer);
    }

    function test_error_counter_withdraws_everything_at_once() public {
        AdvancedOrder memory order = firstListing();
        vm.prank(seller);
        seaport.incrementCounter();
        assertBuyRefused(buyer, order, invalidSigner());
    }

    function test_error_price_other_than_signed() public {
        AdvancedOrder memory order = firstListing();
        AdvancedOrder memory cheaper = order;
        cheaper.parameters.consideration[0].startAmount = 1;
        cheaper.parameters.consideration[0].endAmount = 1;
        assertBuyRefused(buyer, cheaper, invalidSigner());
    }

    /// @dev E-13: a signature counts on its own chain alone.
    function test_error_signed_for_another_chain() public {
        AdvancedOrder memory order = firstListing();
        vm.chainId(block.chainid + 1);
        assertBuyRefused(buyer, order, invalidSigner());
    }

    function test_error_before_and_after_its_time() public {
        AdvancedOrder memory order = firstListing();
        string memory error = "InvalidTime(uint256,uint256)";
        bytes memory expected = abi.encodeWithSignature(error, NOW, END);
        vm.warp(NOW - 1);
        assertBuyRefused(buyer, order, expected);
        vm.warp(END);
        assertBuyRefused(buyer, order, expected);
        vm.warp(END - 1);
        buy(buyer, order);
        assertOwner(id, buyer);
    }

    /// @dev E-14: The shorter writing of the same signature (EIP-2098) is as good.
    function test_signature_of_64_bytes() public {
        AdvancedOrder memory order = firstListing();
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SELLER_KEY, digestOf(hashOf(order.parameters)));
        AdvancedOrder memory short = order;
        short.signature = abi.encodePacked(r, bytes32(uint256(s) | (uint256(v - 27) << 255)));
        buy(buyer, short);
        assertOwner(id, buyer);
    }

    function test_many_listings_by_one_signature() public {
        AdvancedOrder memory order = firstListing();
        uint256 second = approvedName(seller, 1);
        AdvancedOrder memory other = unsigned(listing(second, PRICE));
        bytes32[2] memory leaves = [hashOf(order.parameters), hashOf(other.parameters)];
        bytes32 bulk = keccak256(
            abi.encodePacked(
                "BulkOrder(OrderComponents[2] tree)",
                "ConsiderationItem(uint8 itemType,address token,uint256 identifierOrCriteria,uint256 startAmount,",
                "uint256 endAmount,address recipient)OfferItem(uint8 itemType,address token,",
                "uint256 identifierOrCriteria,uint256 startAmount,uint256 endAmount)OrderComponents(",
                "address offerer,address zone,OfferItem[] offer,ConsiderationItem[] consideration,uint8 orderType,",
                "uint256 startTime,uint256 endTime,bytes32 zoneHash,uint256 salt,bytes32 conduitKey,uint256 counter)"
            )
        );
        bytes32 root = keccak256(abi.encode(leaves[0], leaves[1]));
        bytes memory signature = sign(SELLER_KEY, digestOf(keccak256(abi.encode(bulk, root))));
        AdvancedOrder memory first = order;
        first.signature = abi.encodePacked(signature, uint24(0), leaves[1]);
        other.signature = abi.encodePacked(signature, uint24(1), leaves[0]);
        buy(buyer, other);
        buy(buyer, first);
        assertOwner(id, buyer);
        assertOwner(second, buyer);
    }

    function test_contract_wallet_sells_what_its_owner_signed() public {
        ContractWallet vault = new ContractWallet(seller);
        uint256 its = registerTo(alice, "vaulted");
        vm.prank(alice);
        registry.transferFrom(alice, address(vault), its);
        vm.prank(address(vault));
        registry.approve(address(conduit), its);
        OrderParameters memory parameters = listing(its, PRICE);
        parameters.offerer = address(vault);
        parameters.consideration[0].recipient = payable(address(vault));
        buy(buyer, signedBy(SELLER_KEY, parameters));
        assertOwner(its, buyer);
        assertBalance(address(vault), PRICE - marketFee(PRICE), "vault");
    }

    function test_cart_leaves_a_cancelled_listing_out() public {
        AdvancedOrder memory order = firstListing();
        AdvancedOrder[] memory cart = new AdvancedOrder[](3);
        cart[0] = order;
        for (uint256 i = 1; i < 3; ++i) {
            cart[i] = signedBy(SELLER_KEY, listing(approvedName(seller, i), PRICE));
        }
        cancel(cart[1].parameters);
        vm.prank(buyer);
        (bool[] memory isFilled, ) = buyCart(cart);
        vm.assertTrue(isFilled[0] && !isFilled[1] && isFilled[2], "filled");
        assertBalance(buyer, 8 * PRICE, "paid for two");
        assertConduitEmpty();
    }

    /// @dev E-24: What Seaport cannot see beforehand undoes the whole cart: the name of one member has gone.
    function test_error_cart_with_a_name_that_left_its_seller() public {
        AdvancedOrder memory order = firstListing();
        AdvancedOrder[] memory cart = new AdvancedOrder[](2);
        cart[0] = order;
        uint256 gone = approvedName(seller, 1);
        cart[1] = signedBy(SELLER_KEY, listing(gone, PRICE));
        vm.prank(seller);
        registry.transferFrom(seller, alice, gone);
        bytes memory call = cartCall(cart);
        assertRefused(address(seaport), buyer, call, notApproved(address(conduit), gone));
        assertOwner(id, seller);
    }

    function buyCart(
        AdvancedOrder[] memory cart
    ) private returns (bool[] memory isFilled, bytes memory answer) {
        bool success;
        (success, answer) = address(seaport).call(cartCall(cart));
        vm.assertTrue(success, "cart");
        isFilled = abi.decode(answer, (bool[]));
    }

    /// @notice Each listing by itself: its name, and its two payments.
    function cartCall(AdvancedOrder[] memory cart) private view returns (bytes memory) {
        FulfillmentComponent[][] memory names = new FulfillmentComponent[][](cart.length);
        FulfillmentComponent[][] memory payments = new FulfillmentComponent[][](2 * cart.length);
        for (uint256 i = 0; i < cart.length; ++i) {
            names[i] = single(i, 0);
            payments[2 * i] = single(i, 0);
            payments[2 * i + 1] = single(i, 1);
        }
        return
            abi.encodeCall(
                seaport.fulfillAvailableAdvancedOrders,
                (cart, new CriteriaResolver[](0), names, payments, CONDUIT_KEY, buyer, cart.length)
            );
    }

    function single(uint256 index, uint256 item) private pure returns (FulfillmentComponent[] memory list) {
        list = new FulfillmentComponent[](1);
        list[0] = FulfillmentComponent(index, item);
    }
}
